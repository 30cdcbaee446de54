package vn.diemcau.checkin;

import java.util.List;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;

/**
 * The roll of a point.
 *
 * @param headcounts the latest first
 */
public record RollView(
        SessionId sessionId,
        long expected,
        long in,
        long absent,
        Page<Expected> people,
        List<HeadcountView> headcounts) {}
