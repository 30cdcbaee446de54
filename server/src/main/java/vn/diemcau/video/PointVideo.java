package vn.diemcau.video;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.SessionId;

/**
 * By which lines a point can take part, and by which it does.
 *
 * @param lines the point's own and then the session's, in order of preference
 * @param currentId null where there is none
 * @param moved what decided it; null where nobody was moved
 * @param mayEdit whether the caller may change the point's own lines and move the point
 * @param version of the point's own lines
 * @param revision the channel's, up to which this holds its facts
 */
public record PointVideo(
        SessionId sessionId,
        @Nullable AdminUnitId provinceId,
        List<LineView> lines,
        @Nullable LineId currentId,
        @Nullable ChoiceView moved,
        boolean mayEdit,
        int version,
        long revision) {}
