package vn.diemcau.checkin;

import java.time.Instant;
import java.util.List;

/**
 * Who is there, in numbers. A walk-in is not among the delegates.
 *
 * @param absent of whom it is known that they do not come
 * @param answers one of each answer to the invitation
 * @param points those at which delegates sit
 * @param headcounts the last one of each point at which somebody counted
 */
public record CheckinFigures(
        Instant now,
        long expected,
        long in,
        long absent,
        long walkIns,
        List<Tally> groups,
        List<AnswerTally> answers,
        List<Tally> points,
        List<PointHeadcount> headcounts) {}
