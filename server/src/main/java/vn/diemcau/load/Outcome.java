package vn.diemcau.load;

import java.util.List;
import java.util.Map;

/**
 * How a run went.
 *
 * @param interrupted ended by somebody before its time
 * @param sentIn how many participants were to come in until then
 * @param cameIn how many did
 * @param refusals by code
 * @param closings lines that ended otherwise than this run ended them, by close code
 */
record Outcome(
        Wanted wanted,
        Rehearsed session,
        boolean interrupted,
        int sentIn,
        int cameIn,
        int desks,
        int consoles,
        int asked,
        int acknowledged,
        int approved,
        int drops,
        int resyncs,
        Map<String, Latencies.Summary> timings,
        Losses losses,
        Map<String, Integer> refusals,
        Map<Integer, Integer> closings,
        List<Figures.Moment> moments) {

    /**
     * What must not happen; each compared by identity.
     *
     * @param beforeDesk acknowledged questions that no moderator got
     * @param unpublished approved questions that no participant got
     * @param deliveries publications that a participant did not get, or got another one instead
     * @param reports reports of points that their own console did not hear
     * @param twice facts that came a second time
     * @param unanswered people who still waited for an answer in the end
     * @param absent participants who were not connected in the end
     */
    record Losses(
            long beforeDesk,
            long unpublished,
            long deliveries,
            long reports,
            long twice,
            long unanswered,
            long absent) {

        long sum() {
            return beforeDesk + unpublished + deliveries + reports + twice + unanswered + absent;
        }
    }

    /** How often a line was resumed. */
    long resumed() {
        Latencies.Summary summary = timings.get("resume");
        return summary == null ? 0 : summary.count();
    }

    /** Whether all came in, and everything arrived once. */
    boolean isClean() {
        return losses.sum() == 0 && cameIn == sentIn;
    }
}
