package vn.diemcau.channel;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why a channel takes no change at the moment. Nothing was changed; later it will work. */
public enum ChannelError implements ErrorCode {
    BUSY("channel.busy", ErrorFamily.LIMITED),
    STOPPING("channel.stopping", ErrorFamily.UNAVAILABLE);

    private final String code;
    private final ErrorFamily family;

    ChannelError(String code, ErrorFamily family) {
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
