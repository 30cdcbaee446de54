package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** The organizations that take part in events. */
@ApplicationScoped
public class OrganizationService {

    private final Database database;
    private final OrganizationRepository organizations;
    private final AdminUnitRepository units;
    private final Audit audit;

    @Inject
    OrganizationService(
            Database database,
            OrganizationRepository organizations,
            AdminUnitRepository units,
            Audit audit) {
        this.database = database;
        this.organizations = organizations;
        this.units = units;
        this.audit = audit;
    }

    public Page<OrganizationView> page(
            @Nullable String searched,
            @Nullable OrganizationKind kind,
            @Nullable AdminUnitId province,
            PageRequest wanted) {
        return database.read(
                () -> organizations.page(searched, kind, province, wanted).map(Organization::view));
    }

    public Optional<OrganizationView> find(OrganizationId id) {
        return database.read(() -> organizations.find(id.value()).map(Organization::view));
    }

    /** Refuses with {@code directory.organization_unknown} where an id of a request names none. */
    public void requireKnown(Collection<OrganizationId> ids) {
        Map<OrganizationId, OrganizationName> known = names(ids);
        for (OrganizationId id : ids) {
            if (!known.containsKey(id)) {
                throw DirectoryError.ORGANIZATION_UNKNOWN.refusal();
            }
        }
    }

    /** The names of those of {@code ids} that exist, in one query. */
    public Map<OrganizationId, OrganizationName> names(Collection<OrganizationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = ids.stream().map(OrganizationId::value).distinct().toList();
        return database.read(
                () ->
                        organizations.list(values).stream()
                                .map(Organization::named)
                                .collect(
                                        Collectors.toMap(
                                                OrganizationName::id, Function.identity())));
    }

    public OrganizationView create(SaveOrganization written) {
        return database.write(
                () -> {
                    Organization created =
                            Organization.from(written, province(written), parent(written));
                    organizations.add(created);
                    audit.record(
                            "organization.created",
                            "organization",
                            created.id(),
                            Map.of("name", created.name()));
                    return created.view();
                });
    }

    OrganizationView get(OrganizationId id) {
        return database.read(() -> organizations.get(id).view());
    }

    OrganizationView change(OrganizationId id, SaveOrganization written) {
        return database.write(
                () -> {
                    Organization organization = organizations.get(id);
                    Versions.requireNewest(written.version(), organization.version());
                    if (written.parentId() != null
                            && organizations.isWithin(written.parentId().value(), id.value())) {
                        throw DirectoryError.PARENT_BELOW_ITSELF.refusal();
                    }
                    organization.edit(written, province(written), parent(written));
                    organizations.flush();
                    audit.record(
                            "organization.changed",
                            "organization",
                            organization.id(),
                            Map.of("name", organization.name()));
                    return organization.view();
                });
    }

    void delete(OrganizationId id) {
        database.write(
                () -> {
                    Organization organization = organizations.get(id);
                    audit.record(
                            "organization.deleted",
                            "organization",
                            organization.id(),
                            Map.of("name", organization.name()));
                    organizations.remove(organization);
                });
    }

    private @Nullable AdminUnit province(SaveOrganization written) {
        return written.provinceId() == null
                ? null
                : units.find(written.provinceId().value())
                        .orElseThrow(DirectoryError.PROVINCE_UNKNOWN::refusal);
    }

    private @Nullable Organization parent(SaveOrganization written) {
        return written.parentId() == null
                ? null
                : organizations
                        .find(written.parentId().value())
                        .orElseThrow(DirectoryError.ORGANIZATION_UNKNOWN::refusal);
    }
}
