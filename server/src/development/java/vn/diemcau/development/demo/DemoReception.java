package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.diemcau.checkin.DemoAdmissions;
import vn.diemcau.checkin.WalkIn;
import vn.diemcau.delegate.AddGroups;
import vn.diemcau.delegate.Allot;
import vn.diemcau.delegate.AllotmentFilter;
import vn.diemcau.delegate.AllotmentId;
import vn.diemcau.delegate.AllotmentService;
import vn.diemcau.delegate.DelegateGroupId;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.GroupService;
import vn.diemcau.delegate.NameDelegate;
import vn.diemcau.delegate.Naming;
import vn.diemcau.delegate.PlaceKind;
import vn.diemcau.delegate.SaveGroup;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.PageRequest;

/** The main room of the meeting that is on: who is expected, and who has come. Nobody exists. */
@ApplicationScoped
public class DemoReception {

    private static final List<String> PEOPLE =
            List.of(
                    "Đinh Thị Ánh Mẫu",
                    "Bùi Văn Bình Thử",
                    "Lê Thị Chi Mẫu",
                    "Hoàng Văn Dũng Thử",
                    "Vũ Thị Giang Mẫu",
                    "Phan Văn Hải Thử",
                    "Đỗ Thị Khánh Mẫu",
                    "Ngô Văn Long Thử",
                    "Cao Thị Mai Mẫu",
                    "Tạ Văn Nghĩa Thử",
                    "Dương Thị Oanh Mẫu",
                    "Trịnh Văn Phúc Thử",
                    "Mai Thị Quyên Mẫu",
                    "Lý Văn Sơn Thử");

    /** How many of them are in. */
    private static final int CAME = 9;

    private static final WalkIn REPORTER = new WalkIn("Hà Thị Báo Mẫu", "Tạp chí Ví Dụ", null);

    private final GroupService groups;
    private final AllotmentService allotments;
    private final Naming naming;
    private final DemoAdmissions admissions;

    @Inject
    DemoReception(
            GroupService groups,
            AllotmentService allotments,
            Naming naming,
            DemoAdmissions admissions) {
        this.groups = groups;
        this.allotments = allotments;
        this.naming = naming;
        this.admissions = admissions;
    }

    void load(SessionId session) {
        SaveGroup group =
                new SaveGroup(
                        "Đại biểu tại điểm cầu trung tâm",
                        PlaceKind.MAIN_POINT,
                        null,
                        null,
                        null,
                        null);
        DelegateGroupId made =
                new DelegateGroupId(
                        groups.add(
                                        DemoCaller.ORGANIZER,
                                        session,
                                        new AddGroups(List.of(group), true))
                                .getLast()
                                .id());
        allotments.allot(DemoCaller.ORGANIZER, made, new Allot(20, Set.of(), Set.of(), true));
        AllotmentId own =
                new AllotmentId(
                        allotments
                                .page(
                                        DemoCaller.ORGANIZER,
                                        session,
                                        new AllotmentFilter(null, made, null, null, true),
                                        new PageRequest(0, 1))
                                .items()
                                .getFirst()
                                .id());
        List<DelegateId> named =
                naming.nameAll(
                        DemoCaller.ORGANIZER, own, PEOPLE.stream().map(this::delegate).toList());
        admissions.came(
                session,
                "Cửa chính, máy 1",
                named.subList(0, CAME),
                REPORTER,
                Duration.ofMinutes(70));
    }

    private NameDelegate delegate(String name) {
        return new NameDelegate(null, name, "Trưởng phòng (demo)", null, null, null, null);
    }
}
