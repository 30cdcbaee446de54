package vn.diemcau.linetest;

import static vn.diemcau.linetest.DeviceOutcome.FAILS;
import static vn.diemcau.linetest.DeviceOutcome.MISSING;
import static vn.diemcau.linetest.DeviceOutcome.REFUSED;
import static vn.diemcau.linetest.DeviceOutcome.WORKS;
import static vn.diemcau.linetest.LineVerdict.BAD;
import static vn.diemcau.linetest.LineVerdict.FAIR;
import static vn.diemcau.linetest.LineVerdict.GOOD;

import org.jspecify.annotations.Nullable;

/**
 * What a good line is: one measurement each, with its bounds and where they come from. Its name is
 * the code of the advice that is given where it is not met; the words are the screens'.
 *
 * <p>What was not measured breaks no rule of its own: that no line was measured is a rule itself,
 * and a room with conferencing equipment of its own has no need of this browser's camera.
 */
public enum LineRule {
    /**
     * Milliseconds there and back. ITU-T G.114: up to 150 ms one way hardly anybody notices, more
     * than 400 ms one way is not to be planned with; there and back that is twice.
     */
    ROUND_TRIP,
    /**
     * Milliseconds by which one answer takes longer than the next. 30 ms is what makers of video
     * conferencing ask for; beyond 100 ms the buffers that even it out in browsers run dry.
     */
    JITTER,
    /** Percent. ITU-T G.1010: less than 1 % for conversing by video, less than 3 % by voice. */
    LOSS,
    /**
     * Megabits a second that come. 4 for a gallery of rooms or one speaker in full definition, 1.5
     * for one in half of it, as the usual services of video conferencing ask for.
     */
    DOWNLOAD,
    /** Megabits a second that go. 3 for a room in full definition, 1 for one in less than half. */
    UPLOAD,
    LINE_NOT_MEASURED,
    CAMERA_FAILS,
    CAMERA_MISSING,
    CAMERA_REFUSED,
    /** Who is not heard takes no part; who is not seen does. */
    MICROPHONE_FAILS,
    MICROPHONE_MISSING,
    MICROPHONE_REFUSED,
    /** Somebody who speaks into a microphone at arm's length reaches far more than a tenth. */
    MICROPHONE_QUIET,
    SPEAKER_FAILS,
    SPEAKER_MISSING,
    /** The room cannot join from this browser whatever the line is like. */
    BROWSER;

    LineVerdict judge(SaveLineTest test) {
        return switch (this) {
            case ROUND_TRIP -> atMost(test.roundTripMillis(), 300, 800);
            case JITTER -> atMost(test.jitterMillis(), 30, 100);
            case LOSS -> atMost(test.lossPercent(), 1, 3);
            case DOWNLOAD -> atLeast(test.downloadMegabits(), 4, 1.5);
            case UPLOAD -> atLeast(test.uploadMegabits(), 3, 1);
            case LINE_NOT_MEASURED -> test.hasWholeLine() ? GOOD : FAIR;
            case CAMERA_FAILS -> where(test.camera() == FAILS, FAIR);
            case CAMERA_MISSING -> where(test.camera() == MISSING, FAIR);
            case CAMERA_REFUSED -> where(test.camera() == REFUSED, FAIR);
            case MICROPHONE_FAILS -> where(test.microphone() == FAILS, BAD);
            case MICROPHONE_MISSING -> where(test.microphone() == MISSING, BAD);
            case MICROPHONE_REFUSED -> where(test.microphone() == REFUSED, FAIR);
            case MICROPHONE_QUIET ->
                    test.microphone() == WORKS ? atLeast(test.microphoneLevel(), 10, 0) : GOOD;
            case SPEAKER_FAILS -> where(test.speaker() == FAILS, BAD);
            case SPEAKER_MISSING -> where(test.speaker() == MISSING, BAD);
            case BROWSER -> where(!test.videoCalls() || !test.mediaDevices(), BAD);
        };
    }

    private static LineVerdict atMost(@Nullable Number measured, double good, double fair) {
        if (measured == null || measured.doubleValue() <= good) {
            return GOOD;
        }
        return measured.doubleValue() <= fair ? FAIR : BAD;
    }

    private static LineVerdict atLeast(@Nullable Number measured, double good, double fair) {
        if (measured == null || measured.doubleValue() >= good) {
            return GOOD;
        }
        return measured.doubleValue() >= fair ? FAIR : BAD;
    }

    private static LineVerdict where(boolean broken, LineVerdict then) {
        return broken ? then : GOOD;
    }
}
