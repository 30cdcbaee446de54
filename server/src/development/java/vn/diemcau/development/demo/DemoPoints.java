package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.BridgePointService;
import vn.diemcau.bridge.ChangePoint;
import vn.diemcau.bridge.PointChanges;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.bridge.PointTree;
import vn.diemcau.bridge.PointView;
import vn.diemcau.bridge.ReportIncident;
import vn.diemcau.bridge.SavePoint;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.SessionId;

/** The bridge points of both sessions; some provinces have begun to prepare theirs. */
@ApplicationScoped
public class DemoPoints {

    private final PointTree tree;
    private final PointChanges changes;
    private final BridgePointService points;
    private final AdminUnitService units;

    @Inject
    DemoPoints(
            PointTree tree,
            PointChanges changes,
            BridgePointService points,
            AdminUnitService units) {
        this.tree = tree;
        this.changes = changes;
        this.points = points;
        this.units = units;
    }

    /**
     * Makes all points and returns those of the provinces in the morning by the provinces' names.
     */
    Map<String, BridgePointId> load(
            DemoOrganizations.Made organizations, DemoMeeting.Made meeting) {
        Map<String, BridgePointId> provinces = morning(organizations, meeting.morning());
        afternoon(organizations, meeting.afternoon());
        prepare(organizations, provinces);
        return provinces;
    }

    private Map<String, BridgePointId> morning(
            DemoOrganizations.Made organizations, SessionId session) {
        BridgePointId main = main(session, organizations);
        List<BridgePointId> ids =
                tree.plan(
                        session,
                        organizations.offices().stream()
                                .map(office -> province(office, main))
                                .toList());
        Map<String, BridgePointId> provinces = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            provinces.put(organizations.offices().get(i).province().name(), ids.get(i));
        }
        organizations
                .locals()
                .forEach(
                        (province, districts) ->
                                below(
                                        session,
                                        Objects.requireNonNull(provinces.get(province)),
                                        districts));
        return provinces;
    }

    private void below(
            SessionId session, BridgePointId province, List<DemoOrganizations.Local> districts) {
        List<BridgePointId> ids =
                tree.plan(
                        session,
                        districts.stream()
                                .map(district -> local(district, PointLevel.DISTRICT, province))
                                .toList());
        List<SavePoint> schools = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            BridgePointId district = ids.get(i);
            districts
                    .get(i)
                    .below()
                    .forEach(school -> schools.add(local(school, PointLevel.SCHOOL, district)));
        }
        tree.plan(session, schools);
    }

    private void afternoon(DemoOrganizations.Made organizations, SessionId session) {
        BridgePointId main = main(session, organizations);
        tree.plan(
                session,
                organizations.universities().stream()
                        .map(university -> university(university, main))
                        .toList());
    }

    private BridgePointId main(SessionId session, DemoOrganizations.Made organizations) {
        OrganizationId technology = organizations.unit("Cục CNTT");
        return tree.plan(
                        session,
                        List.of(
                                new SavePoint(
                                        null,
                                        PointLevel.MAIN,
                                        "Điểm cầu trung tâm Bộ GD&ĐT",
                                        null,
                                        provinceOf(organizations, "Hà Nội"),
                                        technology,
                                        DemoPlan.MINISTER,
                                        "Điều phối viên (demo) Cục CNTT",
                                        "diemcau@bo.example",
                                        "024 0000 0000",
                                        null,
                                        null,
                                        DemoPlan.PLACE,
                                        300,
                                        null,
                                        null)))
                .getFirst();
    }

    /**
     * The points of the meeting that is on, with the provinces of today; some of them are ready.
     *
     * @return the one of Quảng Trị
     */
    BridgePointId live(SessionId session, LocalDate day) {
        BridgePointId main =
                tree.plan(
                                session,
                                List.of(named(null, PointLevel.MAIN, "Điểm cầu trung tâm", null)))
                        .getFirst();
        List<AdminUnitView> provinces = units.provincesOn(day);
        List<BridgePointId> ids =
                tree.plan(
                        session,
                        provinces.stream()
                                .map(
                                        province ->
                                                named(
                                                        main,
                                                        PointLevel.PROVINCE,
                                                        province.name(),
                                                        province.id()))
                                .toList());
        for (int i = 0; i < ids.size(); i++) {
            if (i % 3 != 0) {
                makeReady(ids.get(i), "Cán bộ kỹ thuật (demo) " + provinces.get(i).name());
            }
        }
        int quangTri = provinces.stream().map(AdminUnitView::name).toList().indexOf("Quảng Trị");
        return ids.get(quangTri);
    }

    private static SavePoint named(
            @Nullable BridgePointId parent,
            PointLevel level,
            String name,
            @Nullable AdminUnitId province) {
        return new SavePoint(
                parent, level, name, null, province, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    private void makeReady(BridgePointId point, String technician) {
        Caller.SignedIn host = DemoCaller.ORGANIZER;
        PointView seen = points.get(host, point);
        changes.change(
                host,
                point,
                new ChangePoint(
                        seen.version(),
                        seen.name(),
                        seen.code(),
                        seen.chair(),
                        seen.hostName(),
                        seen.hostEmail(),
                        seen.hostPhone(),
                        technician,
                        null,
                        seen.place(),
                        seen.capacity(),
                        seen.connectionLink(),
                        seen.connectionNote()));
        seen.checklist().stream()
                .skip(1)
                .forEach(item -> changes.tick(host, point, item.id(), true));
    }

    private static AdminUnitId provinceOf(DemoOrganizations.Made organizations, String name) {
        return organizations.offices().stream()
                .filter(office -> office.province().name().equals(name))
                .findFirst()
                .orElseThrow()
                .province()
                .id();
    }

    private static SavePoint province(DemoOrganizations.Office office, BridgePointId main) {
        return point(
                main,
                PointLevel.PROVINCE,
                office.province().name(),
                office.province().id(),
                office.id(),
                "Đại diện lãnh đạo Ủy ban nhân dân " + DemoOrganizations.full(office.province()),
                "Điều phối viên (demo) " + office.name(),
                "diemcau." + office.slug() + "@gddt.example",
                "Hội trường " + office.name());
    }

    private static SavePoint local(
            DemoOrganizations.Local local, PointLevel level, BridgePointId parent) {
        return point(
                parent,
                level,
                local.name(),
                null,
                local.id(),
                null,
                "Điều phối viên (demo) " + local.name(),
                null,
                level == PointLevel.SCHOOL ? "Phòng tin học" : "Phòng họp trực tuyến");
    }

    private static SavePoint university(
            DemoOrganizations.University university, BridgePointId main) {
        String head = university.name().startsWith("Trường") ? "Hiệu trưởng " : "Giám đốc ";
        return point(
                main,
                PointLevel.UNIVERSITY,
                university.name(),
                university.province().id(),
                university.id(),
                head + university.name(),
                "Điều phối viên (demo) " + university.name(),
                "diemcau." + university.slug() + "@truong.example",
                "Hội trường lớn");
    }

    private static SavePoint point(
            BridgePointId parent,
            PointLevel level,
            String name,
            @Nullable AdminUnitId province,
            OrganizationId organization,
            @Nullable String chair,
            String host,
            @Nullable String email,
            String place) {
        return new SavePoint(
                parent,
                level,
                name,
                null,
                province,
                organization,
                chair,
                host,
                email,
                null,
                null,
                null,
                place,
                null,
                null,
                null);
    }

    /** Every third province is ready, another third has begun, one reports an incident. */
    private void prepare(
            DemoOrganizations.Made organizations, Map<String, BridgePointId> provinces) {
        // All at once: what waits together shares the channel's transactions.
        try (ExecutorService hosts = Executors.newVirtualThreadPerTaskExecutor()) {
            int number = 0;
            for (DemoOrganizations.Office office : organizations.offices()) {
                int items =
                        organizations.locals().containsKey(office.province().name())
                                ? 0
                                : (number++ % 3) * 3;
                BridgePointId point =
                        Objects.requireNonNull(provinces.get(office.province().name()));
                hosts.execute(() -> prepare(office, point, items));
            }
        }
    }

    private void prepare(DemoOrganizations.Office office, BridgePointId point, int items) {
        if (items == 0) {
            return;
        }
        Caller.SignedIn host = DemoCaller.named("Điều phối viên (demo) " + office.name());
        PointView seen = points.get(host, point);
        changes.change(
                host,
                point,
                new ChangePoint(
                        seen.version(),
                        seen.name(),
                        seen.code(),
                        seen.chair(),
                        seen.hostName(),
                        seen.hostEmail(),
                        seen.hostPhone(),
                        "Cán bộ kỹ thuật (demo) " + office.name(),
                        null,
                        seen.place(),
                        seen.capacity(),
                        seen.connectionLink(),
                        seen.connectionNote()));
        seen.checklist().stream()
                .skip(1)
                .limit(items - 1L)
                .forEach(item -> changes.tick(host, point, item.id(), true));
        if (office.province().name().equals("Lai Châu")) {
            changes.report(
                    host,
                    point,
                    new ReportIncident(
                            "Đường truyền dự phòng chập chờn, đang chờ nhà mạng xử lý.", null));
        }
    }
}
