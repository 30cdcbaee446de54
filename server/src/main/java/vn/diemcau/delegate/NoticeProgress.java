package vn.diemcau.delegate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.mail.MailState;

/**
 * How far the organizations of a session know what they may name.
 *
 * @param obstacle the code of what keeps mails from leaving now; null where nothing does
 * @param units organizations with an allotment
 * @param toTell those to be told now: of nothing yet, or of something else than what holds
 * @param unreachable those without a usable address, or from whose address mail came back
 * @param toRemind those with places free that were not reminded of late
 * @param failed those whose last mail did not leave, or of which nobody knows
 */
public record NoticeProgress(
        @Nullable String obstacle,
        int units,
        long toTell,
        long unreachable,
        long withFree,
        long toRemind,
        long failed) {

    private static final Set<MailState> NOT_LEFT =
            Set.of(MailState.FAILED, MailState.UNCERTAIN, MailState.DISCARDED);

    static NoticeProgress of(
            List<UnitToTell> units, @Nullable DelegateError obstacle, Instant now) {
        return new NoticeProgress(
                obstacle == null ? null : obstacle.code(),
                units.size(),
                units.stream().filter(UnitToTell::isToBeTold).count(),
                units.stream().filter(unit -> !unit.isReachable()).count(),
                units.stream().filter(unit -> unit.free() > 0).count(),
                units.stream().filter(unit -> unit.isToBeReminded(now)).count(),
                units.stream()
                        .filter(
                                unit ->
                                        unit.mailState() != null
                                                && NOT_LEFT.contains(unit.mailState()))
                        .count());
    }
}
