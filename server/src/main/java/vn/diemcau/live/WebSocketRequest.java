package vn.diemcau.live;

import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.websocket.WsUpgrader;
import java.util.Base64;
import java.util.Locale;

/**
 * Whether a request is an opening handshake (RFC 6455 section 4.2.1). Helidon 4.2.6 answers 101
 * before Tyrus has looked at it, and drops the connection where Tyrus then says no.
 */
final class WebSocketRequest {

    private static final int KEY_BYTES = 16;

    private WebSocketRequest() {}

    static boolean isValid(HttpPrologue prologue, Headers headers) {
        return prologue.method().text().equals("GET")
                && headers.contains(HeaderNames.HOST)
                && headers.contains(HeaderNames.CONNECTION)
                && headers.get(HeaderNames.CONNECTION).allValues().stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("upgrade"))
                && headers.contains(WsUpgrader.WS_VERSION)
                && headers.get(WsUpgrader.WS_VERSION).get().equals("13")
                && headers.contains(WsUpgrader.WS_KEY)
                && isKey(headers.get(WsUpgrader.WS_KEY).get());
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
