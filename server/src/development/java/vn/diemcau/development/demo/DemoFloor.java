package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.SessionId;
import vn.diemcau.floor.AskFloor;
import vn.diemcau.floor.DemoTurns;
import vn.diemcau.floor.FloorDesk;
import vn.diemcau.floor.FloorRequestId;
import vn.diemcau.floor.FloorRequester;
import vn.diemcau.floor.FloorService;
import vn.diemcau.floor.FloorStep;
import vn.diemcau.participant.ParticipantId;

/** Requests in every state: two have spoken, one speaks, one is called, the others wait. */
@ApplicationScoped
public class DemoFloor {

    private static final int SPOKEN = 2;

    private final FloorService floor;
    private final FloorDesk desk;
    private final DemoTurns turns;

    @Inject
    DemoFloor(FloorService floor, FloorDesk desk, DemoTurns turns) {
        this.floor = floor;
        this.desk = desk;
        this.turns = turns;
    }

    void load(SessionId session, List<ParticipantId> joined, Actor moderator) {
        turns.timed(DemoCaller.ORGANIZER, session, 3);
        List<FloorRequestId> asked = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            asked.add(ask(session, joined.get(i), DemoLivePlan.TEACHERS.get(i).topic()));
        }
        for (int turn = 0; turn < SPOKEN; turn++) {
            FloorRequestId id = asked.get(turn);
            step(session, moderator, id, FloorStep.CALL, "Theo thứ tự đăng ký trước hội nghị");
            step(session, moderator, id, FloorStep.START, null);
            step(session, moderator, id, FloorStep.FINISH, null);
            turns.spoke(
                    session,
                    id,
                    Duration.ofMinutes(12 - 6L * turn),
                    Duration.ofSeconds(200 + 55L * turn));
        }
        step(
                session,
                moderator,
                asked.get(2),
                FloorStep.CALL,
                "Theo thứ tự đăng ký trước hội nghị");
        step(session, moderator, asked.get(2), FloorStep.START, null);
        step(session, moderator, asked.get(3), FloorStep.CALL, "Đại biểu phải về sớm");
        step(
                session,
                moderator,
                asked.getLast(),
                FloorStep.DECLINE,
                "Nội dung này được trao đổi trong phần giải đáp.");
    }

    private FloorRequestId ask(SessionId session, ParticipantId who, String topic) {
        UUID command = UUID.randomUUID();
        return DemoLive.done(
                        floor.ask(
                                session,
                                new FloorRequester.OfParticipant(who, command),
                                command,
                                new AskFloor(topic, null, null, null)))
                .id();
    }

    private void step(
            SessionId session,
            Actor moderator,
            FloorRequestId id,
            FloorStep step,
            @Nullable String reason) {
        DemoLive.done(desk.step(session, moderator, UUID.randomUUID(), id, step, reason));
    }
}
