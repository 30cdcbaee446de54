package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** What the mail catcher answers a browser with. */
@SuppressWarnings("ArrayRecordComponent") // Made, sent and forgotten.
record MailAnswer(int status, String type, byte[] body, Map<String, String> headers) {

    static MailAnswer html(int status, String page) {
        return new MailAnswer(status, "text/html; charset=utf-8", page.getBytes(UTF_8), Map.of());
    }

    static MailAnswer plain(int status, String text) {
        return new MailAnswer(status, "text/plain; charset=utf-8", text.getBytes(UTF_8), Map.of());
    }

    static MailAnswer of(String type, byte[] body) {
        return new MailAnswer(200, type, body, Map.of());
    }

    MailAnswer with(Map<String, String> more) {
        return new MailAnswer(status, type, body, more);
    }
}
