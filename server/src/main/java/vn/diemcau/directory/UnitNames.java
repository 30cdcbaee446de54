package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.kernel.Text;

/**
 * Which organizations a list means by what it calls them. Every province has a "Phòng Giáo dục" and
 * a "Trường THPT số 1": where a list is about one organization, its own come first.
 */
@ApplicationScoped
class UnitNames {

    private final OrganizationRepository organizations;
    private final OwnPeopleRepository own;

    @Inject
    UnitNames(OrganizationRepository organizations, OwnPeopleRepository own) {
        this.organizations = organizations;
        this.own = own;
    }

    /** By the folded names, in full or for short; of others than the scope allows nothing. */
    Map<String, Organization> list(ListScope scope, Collection<String> names) {
        List<Organization> called = organizations.listCalled(names);
        OrganizationId near = scope.within() == null ? scope.unit() : scope.within();
        if (near == null || called.isEmpty()) {
            return byName(called);
        }
        Set<UUID> theirs =
                new HashSet<>(
                        own.listWithin(
                                near.value(), called.stream().map(Organization::id).toList()));
        List<Organization> ordered = new ArrayList<>();
        called.stream().filter(each -> theirs.contains(each.id())).forEach(ordered::add);
        if (scope.within() == null) {
            called.stream().filter(each -> !theirs.contains(each.id())).forEach(ordered::add);
        }
        return byName(ordered);
    }

    /** A full name before all short ones; of several the first. */
    private static Map<String, Organization> byName(List<Organization> called) {
        Map<String, Organization> named = new HashMap<>();
        called.forEach(each -> named.putIfAbsent(Text.folded(each.name()), each));
        for (Organization each : called) {
            String shortName = each.named().shortName();
            if (shortName != null) {
                named.putIfAbsent(Text.folded(shortName), each);
            }
        }
        return named;
    }
}
