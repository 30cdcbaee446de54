package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.diemcau.access.NamedScope;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.access.ScopeNames;
import vn.diemcau.platform.Database;

/** Organizations, by name, for those who give out roles. */
@ApplicationScoped
class OrganizationNames implements ScopeNames {

    private final Database database;
    private final OrganizationRepository organizations;

    @Inject
    OrganizationNames(Database database, OrganizationRepository organizations) {
        this.database = database;
        this.organizations = organizations;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.ORGANIZATION;
    }

    @Override
    public List<NamedScope> named(Collection<UUID> ids) {
        return database.read(
                () -> organizations.list(ids).stream().map(OrganizationNames::name).toList());
    }

    @Override
    public List<NamedScope> search(String part, int most) {
        return database.read(
                () ->
                        organizations.search(part, most).stream()
                                .map(OrganizationNames::name)
                                .toList());
    }

    private static NamedScope name(Organization organization) {
        return new NamedScope(organization.id(), organization.name());
    }
}
