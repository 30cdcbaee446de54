package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.ChangeAgenda;
import vn.diemcau.event.ChangeCommittee;
import vn.diemcau.event.ChangeOrganizations;
import vn.diemcau.event.CommitteePart;
import vn.diemcau.event.CreateEvent;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventKind;
import vn.diemcau.event.EventService;
import vn.diemcau.event.EventView;
import vn.diemcau.event.OrganizationPart;
import vn.diemcau.event.SaveSession;
import vn.diemcau.event.SessionDetail;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;

/**
 * The event with its organizations, committee, sessions and agendas; a draft until everything is
 * there.
 */
@ApplicationScoped
public class DemoMeeting {

    private final Database database;
    private final EventService events;
    private final SessionService sessions;

    @Inject
    DemoMeeting(Database database, EventService events, SessionService sessions) {
        this.database = database;
        this.events = events;
        this.sessions = sessions;
    }

    /** What was made. */
    record Made(EventId event, SessionId morning, SessionId afternoon) {}

    /** Makes all of it in one transaction. */
    Made load(DemoOrganizations.Made organizations) {
        return database.write(
                () -> {
                    EventView draft =
                            events.create(
                                    new CreateEvent(
                                            DemoPlan.TITLE,
                                            EventKind.MINISTERIAL_MEETING,
                                            DemoPlan.DESCRIPTION,
                                            organizations.unit("Cục NGCB")));
                    EventView withOrganizations =
                            events.changeOrganizations(
                                    DemoCaller.ORGANIZER,
                                    draft.id(),
                                    new ChangeOrganizations(draft.version(), parts(organizations)));
                    events.changeCommittee(
                            DemoCaller.ORGANIZER,
                            draft.id(),
                            new ChangeCommittee(
                                    withOrganizations.version(), committee(organizations)));
                    return new Made(
                            draft.id(),
                            session(draft.id(), DemoPlan.morning(), DemoPlan.morningAgenda()),
                            session(draft.id(), DemoPlan.afternoon(), DemoPlan.afternoonAgenda()));
                });
    }

    private SessionId session(EventId event, SaveSession written, List<ChangeAgenda.Item> agenda) {
        SessionDetail made = sessions.create(DemoCaller.ORGANIZER, event, written);
        SessionId id = made.session().id();
        sessions.changeAgenda(
                DemoCaller.ORGANIZER, id, new ChangeAgenda(made.session().version(), agenda));
        return id;
    }

    private static List<ChangeOrganizations.Organization> parts(DemoOrganizations.Made made) {
        List<ChangeOrganizations.Organization> parts = new ArrayList<>();
        parts.add(
                new ChangeOrganizations.Organization(
                        OrganizationPart.LEAD,
                        made.unit("Cục NGCB"),
                        "Đơn vị đầu mối, thường trực Ban tổ chức; chủ trì xây dựng Kế hoạch, kịch bản và tổ chức Chương trình"));
        parts.add(
                coordinating(
                        made.unit("Công đoàn GDVN"),
                        "Chủ trì nắm bắt tâm tư, nguyện vọng của nhà giáo, cán bộ quản lý, nhân viên"));
        parts.add(
                coordinating(
                        made.unit("Cục CNTT"),
                        "Chủ trì chuẩn bị điều kiện cơ sở vật chất, kỹ thuật phục vụ Chương trình"));
        parts.add(
                coordinating(
                        made.unit("Văn phòng"),
                        "Chủ trì phương án truyền thông; phát hành giấy mời và công văn triệu tập đại biểu"));
        DemoOrganizations.UNITS.stream()
                .skip(parts.size())
                .map(
                        unit ->
                                coordinating(
                                        made.unit(unit.shortName()),
                                        "Thực hiện nhiệm vụ theo phân công của Ban tổ chức"))
                .forEach(parts::add);
        return parts;
    }

    private static ChangeOrganizations.Organization coordinating(
            OrganizationId organization, String task) {
        return new ChangeOrganizations.Organization(
                OrganizationPart.COORDINATING, organization, task);
    }

    private static List<ChangeCommittee.Member> committee(DemoOrganizations.Made made) {
        return List.of(
                organizing("Trưởng ban", "Trưởng ban tổ chức (demo)", made.unit("Cục NGCB")),
                organizing("Phó trưởng ban", "Phó trưởng ban (demo)", made.unit("Công đoàn GDVN")),
                organizing("Phó trưởng ban", "Phó trưởng ban (demo)", made.unit("Cục CNTT")),
                organizing("Ủy viên", "Ủy viên (demo)", made.unit("Văn phòng")),
                organizing("Ủy viên", "Ủy viên (demo)", made.unit("Báo GDTĐ")),
                secretariat("Tổ trưởng", "Tổ trưởng (demo)", made.unit("Cục NGCB")),
                secretariat("Thư ký", "Thư ký (demo)", made.unit("Vụ GDTrH")),
                secretariat("Thư ký", "Thư ký (demo)", made.unit("Vụ GDĐH")));
    }

    private static ChangeCommittee.Member organizing(
            String role, String name, OrganizationId from) {
        return new ChangeCommittee.Member(CommitteePart.ORGANIZING, role, name, from);
    }

    private static ChangeCommittee.Member secretariat(
            String role, String name, OrganizationId from) {
        return new ChangeCommittee.Member(CommitteePart.SECRETARIAT, role, name, from);
    }
}
