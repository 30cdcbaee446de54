package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.AddGroups;
import vn.diemcau.delegate.Allot;
import vn.diemcau.delegate.AllotmentFilter;
import vn.diemcau.delegate.AllotmentId;
import vn.diemcau.delegate.AllotmentService;
import vn.diemcau.delegate.AllotmentView;
import vn.diemcau.delegate.DelegateGroupId;
import vn.diemcau.delegate.GroupService;
import vn.diemcau.delegate.GroupView;
import vn.diemcau.delegate.NameDelegate;
import vn.diemcau.delegate.Naming;
import vn.diemcau.delegate.PlaceKind;
import vn.diemcau.delegate.SaveGroup;
import vn.diemcau.directory.OrganizationKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.PageRequest;

/**
 * Who takes part in the sessions, as section 3 of seed 003 has it: groups, what the organizations
 * may name, and some who are named already. The people are made up.
 */
@ApplicationScoped
public class DemoDelegates {

    private static final List<String> POSITIONS =
            List.of("Giám đốc Sở (demo)", "Phó Giám đốc Sở (demo)", "Chánh Văn phòng Sở (demo)");

    private final GroupService groups;
    private final AllotmentService allotments;
    private final Naming naming;

    @Inject
    DemoDelegates(GroupService groups, AllotmentService allotments, Naming naming) {
        this.groups = groups;
        this.allotments = allotments;
        this.naming = naming;
    }

    void load(DemoMeeting.Made meeting) {
        List<GroupView> schools =
                add(
                        meeting.morning(),
                        main("Lãnh đạo Bộ, lãnh đạo Công đoàn Giáo dục Việt Nam", null),
                        main("Đại diện các vụ, cục, chương trình, dự án thuộc Bộ", 1),
                        own("Lãnh đạo sở GD&ĐT và các sở, ngành liên quan", 5),
                        own("Lãnh đạo, nhân viên các phòng thuộc sở; phòng GD&ĐT", 20));
        own(schools.get(0), 12);
        all(schools.get(1), OrganizationKind.MINISTRY_UNIT, 1);
        all(schools.get(2), OrganizationKind.PROVINCIAL_OFFICE, 5);
        all(schools.get(3), OrganizationKind.PROVINCIAL_OFFICE, 20);
        nameSome(meeting.morning(), schools.get(2));

        List<GroupView> universities =
                add(
                        meeting.afternoon(),
                        main("Lãnh đạo Bộ, lãnh đạo Công đoàn Giáo dục Việt Nam", null),
                        own("Ban lãnh đạo, Ban Chấp hành công đoàn trường", 5),
                        own("Cán bộ quản lý, giảng viên, nhân viên", 20));
        own(universities.get(0), 12);
        all(universities.get(1), OrganizationKind.UNIVERSITY, 5);
        all(universities.get(2), OrganizationKind.UNIVERSITY, 20);
    }

    private List<GroupView> add(SessionId session, SaveGroup... written) {
        return groups.add(DemoCaller.ORGANIZER, session, new AddGroups(List.of(written), true));
    }

    private static SaveGroup main(String name, @Nullable Integer perUnit) {
        return new SaveGroup(name, PlaceKind.MAIN_POINT, perUnit, null, null, null);
    }

    private static SaveGroup own(String name, int perUnit) {
        return new SaveGroup(name, PlaceKind.OWN_POINT, perUnit, null, null, null);
    }

    private void own(GroupView group, int quota) {
        allot(group, new Allot(quota, Set.of(), Set.of(), true));
    }

    private void all(GroupView group, OrganizationKind kind, int quota) {
        allot(group, new Allot(quota, Set.of(kind), Set.of(), false));
    }

    private void allot(GroupView group, Allot asked) {
        allotments.allot(DemoCaller.ORGANIZER, new DelegateGroupId(group.id()), asked);
    }

    /** Some offices have named their leaders. */
    private void nameSome(SessionId session, GroupView group) {
        List<AllotmentView> first =
                allotments
                        .page(
                                DemoCaller.ORGANIZER,
                                session,
                                new AllotmentFilter(
                                        "Quảng", new DelegateGroupId(group.id()), null, null, true),
                                new PageRequest(0, 8))
                        .items();
        for (int i = 0; i < first.size(); i++) {
            int office = i;
            naming.nameAll(
                    DemoCaller.ORGANIZER,
                    new AllotmentId(first.get(i).id()),
                    IntStream.rangeClosed(0, i % POSITIONS.size())
                            .mapToObj(place -> leader(first.get(office), office, place))
                            .toList());
        }
    }

    /** Directors have an address; the others are reached by telephone. */
    private static NameDelegate leader(AllotmentView office, int number, int place) {
        return new NameDelegate(
                null,
                "Đại biểu %s %d (demo)".formatted(office.provinceName(), place + 1),
                POSITIONS.get(place),
                place == 0 ? "giam-doc-so-%d@demo.example".formatted(number + 1) : null,
                null,
                null,
                null);
    }
}
