package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminKind;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationKind;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.directory.OrganizationView;
import vn.diemcau.directory.PersonService;
import vn.diemcau.directory.SaveOrganization;
import vn.diemcau.directory.SavePerson;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** The organizations of the demo event, and somebody to write to in some of them. */
@ApplicationScoped
public class DemoOrganizations {

    /** Short name, name, kind: the units that sections 5 and 7 of the plan name. */
    static final List<Unit> UNITS =
            List.of(
                    unit("Cục NGCB", "Cục Nhà giáo và Cán bộ quản lý giáo dục"),
                    new Unit(
                            "Công đoàn GDVN",
                            "Công đoàn Giáo dục Việt Nam",
                            OrganizationKind.UNION),
                    unit("Cục CNTT", "Cục Công nghệ thông tin"),
                    unit("Văn phòng", "Văn phòng Bộ Giáo dục và Đào tạo"),
                    new Unit("Báo GDTĐ", "Báo Giáo dục và Thời đại", OrganizationKind.PRESS),
                    unit("Vụ GDMN", "Vụ Giáo dục Mầm non"),
                    unit("Vụ GDTH", "Vụ Giáo dục Tiểu học"),
                    unit("Vụ GDTrH", "Vụ Giáo dục Trung học"),
                    unit("Vụ GDTX", "Vụ Giáo dục Thường xuyên"),
                    unit("Vụ GDDT", "Vụ Giáo dục Dân tộc"),
                    unit("Vụ GDĐH", "Vụ Giáo dục Đại học"),
                    unit("Vụ TCCB", "Vụ Tổ chức cán bộ"),
                    unit("Vụ KHTC", "Vụ Kế hoạch - Tài chính"),
                    unit("Thanh tra", "Thanh tra Bộ Giáo dục và Đào tạo"));

    private static final List<String> GIVEN_NAMES =
            List.of(
                    "Lê Minh Anh",
                    "Trần Thu Hà",
                    "Nguyễn Đức Dũng",
                    "Phạm Thị Đào",
                    "Hoàng Văn Ân",
                    "Vũ Thị Ánh",
                    "Đặng Quốc Bảo");

    private final Database database;
    private final OrganizationService organizations;
    private final PersonService people;
    private final AdminUnitService units;

    @Inject
    DemoOrganizations(
            Database database,
            OrganizationService organizations,
            PersonService people,
            AdminUnitService units) {
        this.database = database;
        this.organizations = organizations;
        this.people = people;
        this.units = units;
    }

    /** An organization to be made. */
    record Unit(String shortName, String name, OrganizationKind kind) {}

    /** A province with the office that answers for its points. */
    record Office(AdminUnitView province, OrganizationId id, String name, String slug) {}

    /** A university or teacher college. */
    record University(OrganizationId id, String name, AdminUnitView province, String slug) {}

    /** A district's office or a school; district offices carry their schools. */
    record Local(OrganizationId id, String name, List<Local> below) {}

    /** Everything that was made. */
    record Made(
            Map<String, OrganizationId> units,
            List<Office> offices,
            List<University> universities,
            Map<String, List<Local>> locals) {

        OrganizationId unit(String shortName) {
            return Objects.requireNonNull(units.get(shortName), shortName);
        }

        /** The provincial office of the province with this name. */
        Office office(String province) {
            return offices.stream()
                    .filter(office -> office.province().name().equals(province))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Unit unit(String shortName, String name) {
        return new Unit(shortName, name, OrganizationKind.MINISTRY_UNIT);
    }

    /** Makes in one transaction what a load that was cut off has not made before. */
    Made load() {
        return database.write(
                () -> {
                    present = present();
                    Map<String, OrganizationId> made = new LinkedHashMap<>();
                    UNITS.forEach(unit -> made.put(unit.shortName(), ministry(unit)));
                    List<AdminUnitView> provinces = units.provincesOn(DemoPlan.DAY);
                    List<Office> offices = provinces.stream().map(this::office).toList();
                    return new Made(
                            made,
                            offices,
                            DemoPlan.universities().map(row -> university(row, provinces)).toList(),
                            locals(offices));
                });
    }

    private Map<String, OrganizationId> present() {
        Map<String, OrganizationId> found = new HashMap<>();
        Page<OrganizationView> page;
        int number = 0;
        do {
            page = organizations.page(null, null, null, new PageRequest(number++, 200));
            page.items().forEach(one -> found.put(identity(one.name(), one.province()), one.id()));
        } while (found.size() < page.total() && !page.items().isEmpty());
        return found;
    }

    /** Two schools of one name stand in two provinces. */
    private static String identity(String name, @Nullable AdminUnitView province) {
        return province == null ? name : name + ", " + province.name();
    }

    private OrganizationId ministry(Unit unit) {
        String slug = slug(unit.shortName());
        boolean isNew = !present.containsKey(unit.name());
        OrganizationId id =
                organization(
                        unit.name(),
                        unit.shortName(),
                        unit.kind(),
                        null,
                        null,
                        slug + "@bo.example");
        String coordinator = made();
        if (isNew) {
            person(coordinator, "Điều phối viên (demo)", slug + ".dieuphoi@bo.example", id);
        }
        return id;
    }

    private Map<String, OrganizationId> present = Map.of();
    private int counter;

    private String made() {
        return GIVEN_NAMES.get(counter++ % GIVEN_NAMES.size());
    }

    private Office office(AdminUnitView province) {
        String slug = slug(province.name());
        String full = full(province);
        OrganizationId id =
                organization(
                        "Sở Giáo dục và Đào tạo " + full,
                        "Sở GD&ĐT " + province.name(),
                        OrganizationKind.PROVINCIAL_OFFICE,
                        province,
                        null,
                        "so." + slug + "@gddt.example");
        return new Office(province, id, "Sở GD&ĐT " + province.name(), slug);
    }

    /** «tỉnh Quảng Trị», «thành phố Hà Nội», «Thành phố Hồ Chí Minh». */
    static String full(AdminUnitView province) {
        if (province.name().startsWith("Thành phố")) {
            return province.name();
        }
        return (province.kind() == AdminKind.CITY ? "thành phố " : "tỉnh ") + province.name();
    }

    private University university(String[] row, List<AdminUnitView> provinces) {
        AdminUnitView province =
                provinces.stream()
                        .filter(candidate -> candidate.name().equals(row[1]))
                        .findFirst()
                        .orElseThrow();
        String slug = slug(row[0].replaceFirst("^Trường |^Học viện ", ""));
        OrganizationId id =
                organization(
                        row[0],
                        null,
                        OrganizationKind.UNIVERSITY,
                        province,
                        null,
                        slug + "@truong.example");
        return new University(id, row[0], province, slug);
    }

    private Map<String, List<Local>> locals(List<Office> offices) {
        Map<String, List<Local>> locals = new LinkedHashMap<>();
        DemoPlan.DISTRICTS.forEach(
                (province, districts) -> {
                    Office office =
                            offices.stream()
                                    .filter(one -> one.province().name().equals(province))
                                    .findFirst()
                                    .orElseThrow();
                    writeBeforeThoseBelow(List.of(office.id()));
                    List<OrganizationId> districtIds =
                            districts.stream().map(district -> district(district, office)).toList();
                    writeBeforeThoseBelow(districtIds);
                    List<Local> made = new ArrayList<>();
                    for (int i = 0; i < districts.size(); i++) {
                        made.add(
                                new Local(
                                        districtIds.get(i),
                                        districtName(districts.get(i)),
                                        schools(districts.get(i), office, districtIds.get(i))));
                    }
                    locals.put(province, made);
                });
        return locals;
    }

    /**
     * The query has what was made so far written. Rows of one table that refer to each other cannot
     * be sorted into one batch: Hibernate warns of that and sends all of them unsorted.
     */
    private void writeBeforeThoseBelow(List<OrganizationId> parents) {
        organizations.requireKnown(parents);
    }

    private static String districtName(String district) {
        return "Phòng GD&ĐT " + district;
    }

    private OrganizationId district(String district, Office office) {
        return organization(
                districtName(district),
                null,
                OrganizationKind.DISTRICT_OFFICE,
                office.province(),
                office.id(),
                null);
    }

    private List<Local> schools(String district, Office office, OrganizationId districtOffice) {
        String place = district.replaceFirst("^(huyện|thị xã|thành phố) ", "");
        return Stream.of("Trường Tiểu học " + place, "Trường THCS " + place)
                .map(
                        school ->
                                new Local(
                                        organization(
                                                school,
                                                null,
                                                OrganizationKind.SCHOOL,
                                                office.province(),
                                                districtOffice,
                                                null),
                                        school,
                                        List.of()))
                .toList();
    }

    private OrganizationId organization(
            String name,
            @Nullable String shortName,
            OrganizationKind kind,
            @Nullable AdminUnitView province,
            @Nullable OrganizationId parent,
            @Nullable String email) {
        OrganizationId known = present.get(identity(name, province));
        if (known != null) {
            return known;
        }
        return organizations
                .create(
                        new SaveOrganization(
                                name,
                                shortName,
                                kind,
                                province == null ? null : province.id(),
                                parent,
                                email,
                                null,
                                null,
                                null))
                .id();
    }

    private void person(String name, String position, String email, OrganizationId organization) {
        people.create(new SavePerson(name, position, email, null, organization, null));
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }
}
