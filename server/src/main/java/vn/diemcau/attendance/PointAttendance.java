package vn.diemcau.attendance;

import org.jspecify.annotations.Nullable;

/**
 * What a point knows of its own attendance.
 *
 * @param reminded the last reminder since which nobody counted
 * @param revision the facts up to it are in this
 */
public record PointAttendance(
        @Nullable LastCount counted, @Nullable LastReminder reminded, long revision) {}
