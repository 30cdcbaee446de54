package vn.diemcau.development.demo;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.development.Demo;
import vn.diemcau.event.EventService;
import vn.diemcau.event.EventState;
import vn.diemcau.invitation.DemoInvitations;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.mail.DemoBounces;
import vn.diemcau.template.DemoTemplates;

/**
 * Loads the demo event where there is no event yet, and a meeting that is on. They stay drafts
 * until everything of the plan is there: a load that was cut off is found as drafts at the next
 * start, which are removed, and done again.
 */
public final class DemoEvent implements Demo {

    @Override
    public void load() {
        EventService events = bean(EventService.class);
        deleteUnfinished(events, DemoPlan.TITLE);
        deleteUnfinished(events, DemoLivePlan.TITLE);
        if (!events.isEmpty()) {
            return;
        }
        DemoOrganizations.Made organizations = bean(DemoOrganizations.class).load();
        DemoMeeting.Made meeting = bean(DemoMeeting.class).load(organizations);
        Map<String, BridgePointId> provinces = bean(DemoPoints.class).load(organizations, meeting);
        DemoLive.Made live = bean(DemoLive.class).plan(organizations);
        bean(DemoAccounts.class).load(organizations, meeting, provinces, live);
        bean(DemoFeedback.class).load(meeting);
        bean(DemoPolls.class).load(meeting);
        bean(DemoLines.class).load(meeting.morning());
        bean(DemoDelegates.class).load(meeting);
        bean(DemoLikePeople.class).load();
        bean(DemoBounces.class).load();
        bean(DemoDoors.class).load(meeting, provinces.get("Quảng Trị"));
        events.publish(DemoCaller.ORGANIZER, meeting.event());
        bean(DemoDocuments.class).load(meeting);
        bean(DemoTemplates.class).load(DemoCaller.ORGANIZER, meeting.morning());
        bean(DemoInvitations.class).load(DemoCaller.ORGANIZER, meeting.morning());
        bean(DemoLive.class).begin(live);
        bean(DemoReception.class).load(live.id());
    }

    private static void deleteUnfinished(EventService events, String title) {
        events.page(DemoCaller.ORGANIZER, title, EventState.DRAFT, null, new PageRequest(0, 10))
                .items()
                .forEach(unfinished -> events.delete(DemoCaller.ORGANIZER, unfinished.id()));
    }

    @Override
    public List<Account> accounts() {
        return DemoAccounts.LISTED;
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
