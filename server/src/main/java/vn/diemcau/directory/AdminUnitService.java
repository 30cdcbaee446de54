package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** The administrative units that were, are and will be in force. */
@ApplicationScoped
public class AdminUnitService {

    private final Database database;
    private final AdminUnitRepository units;
    private final Map<AdminUnitId, AdminUnitView> read = new ConcurrentHashMap<>();
    private volatile @Nullable Map<AdminUnitId, List<String>> formerly;

    @Inject
    AdminUnitService(Database database, AdminUnitRepository units) {
        this.database = database;
        this.units = units;
    }

    /** The units in force on {@code day}, in the order of their names. */
    public Page<AdminUnitView> page(
            LocalDate day,
            @Nullable AdminLevel level,
            @Nullable AdminUnitId parent,
            PageRequest wanted) {
        return database.read(() -> units.page(day, level, parent, wanted).map(AdminUnit::view));
    }

    /**
     * All provinces in force on {@code day} (63 until 30/06/2025, 34 since), in the order of their
     * names.
     */
    public List<AdminUnitView> provincesOn(LocalDate day) {
        return page(day, AdminLevel.PROVINCE, null, new PageRequest(0, PageRequest.MAX_SIZE))
                .items();
    }

    /**
     * By which names provinces became part of others, those that have kept theirs aside: Hà Giang
     * under Tuyên Quang. In the order of their names, read once.
     */
    public Map<AdminUnitId, List<String>> formerProvinceNames() {
        Map<AdminUnitId, List<String>> known = formerly;
        if (known != null) {
            return known;
        }
        Map<AdminUnitId, List<String>> found =
                database.read(() -> units.renamed(AdminLevel.PROVINCE)).stream()
                        .map(AdminUnit::view)
                        .collect(
                                Collectors.groupingBy(
                                        unit -> Objects.requireNonNull(unit.successor()),
                                        Collectors.mapping(
                                                AdminUnitView::name, Collectors.toList())));
        formerly = found;
        return found;
    }

    /** The province that has {@code code} on {@code day}. */
    public Optional<AdminUnitView> findProvince(String code, LocalDate day) {
        return ProvinceCode.find(code)
                .flatMap(
                        known ->
                                database.read(
                                        () -> units.find(AdminLevel.PROVINCE, known.value(), day)))
                .map(AdminUnit::view);
    }

    /** A unit comes with the migrations and is never edited: it is read once. */
    public Optional<AdminUnitView> find(AdminUnitId id) {
        AdminUnitView known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<AdminUnitView> found =
                database.read(() -> units.find(id.value()).map(AdminUnit::view));
        found.ifPresent(unit -> read.put(id, unit));
        return found;
    }

    /** Those of {@code ids} that exist, in the order of their names, in one query. */
    public Map<AdminUnitId, AdminUnitView> list(Collection<AdminUnitId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<AdminUnitId, AdminUnitView> found = new LinkedHashMap<>();
        List<UUID> values = ids.stream().map(AdminUnitId::value).distinct().toList();
        database.read(() -> units.list(values).stream().map(AdminUnit::view).toList())
                .forEach(unit -> found.put(unit.id(), unit));
        return found;
    }
}
