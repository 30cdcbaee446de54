package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Actors;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgeError;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.bridge.PointState;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/**
 * The roll of a room behind one connection, which its host keeps. A tick is an admission like that
 * of a door, so that nobody is counted twice who was both scanned and ticked.
 */
@ApplicationScoped
class RollService {

    private static final int MOST_HEADCOUNTS = 20;

    private final Database database;
    private final RollRepository rolls;
    private final ExpectedRepository expected;
    private final AdmissionRepository admissions;
    private final Admissions counting;
    private final PointDirectory points;
    private final Actors actors;
    private final Channels channels;
    private final Audit audit;
    private final Clock clock;

    @Inject
    RollService(
            Database database,
            RollRepository rolls,
            ExpectedRepository expected,
            AdmissionRepository admissions,
            Admissions counting,
            PointDirectory points,
            Actors actors,
            Channels channels,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.rolls = rolls;
        this.expected = expected;
        this.admissions = admissions;
        this.counting = counting;
        this.points = points;
        this.actors = actors;
        this.channels = channels;
        this.audit = audit;
        this.clock = clock;
    }

    RollView get(
            Caller.SignedIn caller,
            BridgePointId id,
            @Nullable String searched,
            PageRequest wanted) {
        return database.read(
                () -> {
                    KeptPoint kept = points.getKept(caller, id);
                    Tally tally =
                            expected.tallyAt(kept.session(), id)
                                    .orElse(new Tally(id.value(), kept.point().name(), 0, 0, 0));
                    return new RollView(
                            kept.session(),
                            tally.expected(),
                            tally.in(),
                            tally.absent(),
                            expected.page(
                                    kept.session(),
                                    new ExpectedFilter(null, null, null, id, null, searched),
                                    wanted),
                            rolls.listHeadcounts(id, MOST_HEADCOUNTS));
                });
    }

    void mark(Caller.SignedIn caller, BridgePointId id, DelegateId delegate, MarkOnRoll said) {
        KeptPoint kept = points.getKept(caller, id);
        admissions.prepareBook(kept.session());
        database.write(
                () -> {
                    DoorBook book = admissions.lock(kept.session());
                    if (!rolls.has(delegate, id)) {
                        throw CheckinError.NOT_ON_THE_ROLL.refusal();
                    }
                    tick(book, kept, delegate, said.presence() == Presence.IN);
                    absent(kept, delegate, said);
                    counting.countAnew(book, List.of(delegate.value()));
                    audit.record(
                            "checkin.roll_marked",
                            "delegate",
                            delegate.value(),
                            Map.of("point", id, "presence", said.presence()));
                });
    }

    /**
     * What a door noted of the same delegate, or the roll of a point at which they sat before,
     * stays as it is: here they are in by that, and by the tick of this point where that is undone.
     */
    private void tick(DoorBook book, KeptPoint kept, DelegateId delegate, boolean ticked) {
        Instant now = clock.instant();
        Optional<UUID> standing = rolls.findTick(delegate, kept.point().id());
        if (ticked && standing.isEmpty()) {
            admissions.add(
                    Admission.onTheRoll(
                            Ids.next(), book, kept.point().id().value(), delegate.value(), now));
        }
        if (!ticked && standing.isPresent()) {
            Admission admission =
                    Objects.requireNonNull(
                            admissions.list(List.of(standing.get())).get(standing.get()));
            admission.undo(book, now);
        }
    }

    private void absent(KeptPoint kept, DelegateId delegate, MarkOnRoll said) {
        Optional<Absence> noted = rolls.findAbsence(delegate);
        if (said.presence() != Presence.ABSENT) {
            noted.ifPresent(rolls::remove);
            return;
        }
        Absence absence = noted.orElseGet(() -> Absence.of(kept.session(), delegate.value()));
        absence.note(said.reason(), actors.name(audit.actor()), clock.instant());
        if (noted.isEmpty()) {
            rolls.add(absence);
        }
    }

    /** Through the session's channel: whoever adds up what is told knows what a count replaces. */
    HeadcountView count(Caller.SignedIn caller, BridgePointId id, CountPeople counted) {
        KeptPoint kept = points.getKept(caller, id);
        if (kept.point().state() == PointState.RETIRED) {
            throw BridgeError.RETIRED.refusal();
        }
        Actor actor = audit.actor();
        return channels.submit(
                kept.session().channel(), facts -> counted(facts, kept, counted.people(), actor));
    }

    private HeadcountView counted(Facts facts, KeptPoint kept, int people, Actor actor) {
        Headcount headcount = new Headcount(kept, people, actors.name(actor), facts.at());
        Optional<Integer> before = rolls.addLatest(headcount);
        audit.record(
                actor,
                "checkin.people_counted",
                "bridge_point",
                kept.point().id().value(),
                Map.of("people", people));
        facts.tell(
                Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST)
                        .onlyAbove(kept.point().path()),
                new CheckinFact.Counted(
                        kept.point().id(), people, before.orElse(null), headcount.countedBy));
        return headcount.view();
    }
}
