package vn.diemcau.video;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which lines refuse. */
public enum VideoError implements ErrorCode {
    LINE_NOT_FOUND("video.line_not_found", ErrorFamily.NOT_FOUND),
    /** A line that people were moved to is not taken away under them. */
    LINE_IN_USE("video.line_in_use", ErrorFamily.CONFLICT),
    BAD_ADDRESS("video.bad_address", ErrorFamily.INVALID),
    /** No video server of the settings has this name and kind. */
    SERVER_UNKNOWN("video.server_unknown", ErrorFamily.CONFLICT),
    SWITCHED_MEANWHILE("video.switched_meanwhile", ErrorFamily.CONFLICT),
    CANNOT_END("video.cannot_end", ErrorFamily.CONFLICT),
    EVENT_ENDED("video.event_ended", ErrorFamily.CONFLICT),
    /** It does not answer, or not in time. */
    SERVER_SILENT("video.server_silent", ErrorFamily.UNAVAILABLE),
    /** What it answers is not what such a server answers. */
    SERVER_WRONG("video.server_wrong", ErrorFamily.UNAVAILABLE),
    /** It says no: mostly the secret of the settings is not its own. */
    SERVER_REFUSED("video.server_refused", ErrorFamily.UNAVAILABLE);

    private final String code;
    private final ErrorFamily family;

    VideoError(String code, ErrorFamily family) {
        this.code = code;
        this.family = family;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorFamily family() {
        return family;
    }
}
