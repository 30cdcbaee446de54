package vn.diemcau.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a session and who takes part by which.
 *
 * @param currentId the line of whoever was not moved by themselves; null where there is none
 * @param moved the session and the provinces that were moved
 * @param movedPoints the points that were moved by themselves, the last ones first, up to 50
 * @param movedByProvince how many these are, by province
 * @param servers the video servers on which rooms can be made; empty for those who plan nothing
 * @param mayEdit whether the caller may change the lines
 * @param maySwitch whether the caller may move people
 * @param revision the channel's, up to which this holds its facts
 */
public record SessionVideo(
        List<LineView> lines,
        @Nullable LineId currentId,
        List<ChoiceView> moved,
        List<ChoiceView> movedPoints,
        List<MovedPoints> movedByProvince,
        List<ServerView> servers,
        boolean mayEdit,
        boolean maySwitch,
        int version,
        long revision) {}
