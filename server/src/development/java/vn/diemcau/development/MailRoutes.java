package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.development.CaughtMail.Attachment;
import vn.diemcau.development.MailWords.Language;

/** Which address of the mail catcher shows what. */
final class MailRoutes {

    private static final Pattern LANGUAGE = Pattern.compile("/language/(vi|en)");
    private static final Pattern MAIL =
            Pattern.compile("/messages/(\\d{1,15})(?:/(html|source|parts/(\\d{1,4})))?");

    /**
     * A mail's HTML may come from anybody's words: no script, no network, a frame without an
     * origin.
     */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
                    + " sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

    private final CaughtMails mails;

    MailRoutes(CaughtMails mails) {
        this.mails = mails;
    }

    MailAnswer answer(MailRequest request) throws IOException {
        MailPages pages = new MailPages(request.language());
        return switch (request.path()) {
            case "/" -> MailAnswer.html(200, list(request, pages));
            case "/newest" -> MailAnswer.plain(200, Long.toString(mails.newest()));
            case "/messages.json" ->
                    MailAnswer.of("application/json", MailJson.list(selected(request)));
            case "/mail.css" -> MailAnswer.of("text/css; charset=utf-8", resource("mail.css"));
            case "/mail.js" -> MailAnswer.of("text/javascript; charset=utf-8", resource("mail.js"));
            default -> matched(request.path(), pages);
        };
    }

    private String list(MailRequest request, MailPages pages) {
        return pages.list(selected(request), request.text("to"), mails.newest());
    }

    private List<CaughtMail> selected(MailRequest request) {
        String to = request.text("to");
        Predicate<CaughtMail> wanted = mail -> to.isEmpty() || mail.isTo(to);
        long before = request.number("before", Long.MAX_VALUE);
        long after = request.number("after", 0);
        return mails.list(
                wanted.and(mail -> mail.number() < before && mail.number() > after),
                MailPages.PAGE_SIZE);
    }

    private MailAnswer matched(String path, MailPages pages) {
        Matcher language = LANGUAGE.matcher(path);
        if (language.matches()) {
            return chosen(Language.named(language.group(1)));
        }
        Matcher mail = MAIL.matcher(path);
        if (!mail.matches()) {
            return MailAnswer.html(404, pages.notFound());
        }
        return mails.find(Long.parseLong(mail.group(1)))
                .map(found -> part(found, mail, pages))
                .orElseGet(() -> MailAnswer.html(404, pages.notFound()));
    }

    private static MailAnswer chosen(Language language) {
        return MailAnswer.plain(303, "")
                .with(
                        Map.of(
                                "Location",
                                "/",
                                "Set-Cookie",
                                "%s=%s; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
                                        .formatted(MailRequest.LANGUAGE_COOKIE, language.code())));
    }

    private static MailAnswer part(CaughtMail mail, Matcher path, MailPages pages) {
        if (path.group(2) == null) {
            return MailAnswer.html(200, pages.mail(mail));
        }
        if (path.group(2).equals("source")) {
            return MailAnswer.of("text/plain; charset=utf-8", mail.source());
        }
        if (path.group(2).equals("html")) {
            return MailAnswer.html(200, framed(mail))
                    .with(Map.of("Content-Security-Policy", MAIL_POLICY));
        }
        int index = Integer.parseInt(path.group(3));
        if (index >= mail.content().attachments().size()) {
            return MailAnswer.html(404, pages.notFound());
        }
        return attachment(mail.content().attachments().get(index));
    }

    /** Links open outside the frame, and pictures that the mail carries are found in it. */
    private static String framed(CaughtMail mail) {
        String html = mail.content().html().orElse("");
        List<Attachment> attachments = mail.content().attachments();
        for (int index = 0; index < attachments.size(); index++) {
            if (!attachments.get(index).contentId().isEmpty()) {
                String address = "/messages/%d/parts/%d".formatted(mail.number(), index);
                html = html.replace("cid:" + attachments.get(index).contentId(), address);
            }
        }
        String base = "<base target=\"_blank\">";
        return html.contains("<head>") ? html.replace("<head>", "<head>" + base) : base + html;
    }

    private static MailAnswer attachment(Attachment attachment) {
        String type = attachment.type().toLowerCase(Locale.ROOT);
        if (PICTURES.contains(type)) {
            return MailAnswer.of(type, attachment.bytes());
        }
        String name = URLEncoder.encode(attachment.name(), UTF_8).replace("+", "%20");
        return MailAnswer.of("application/octet-stream", attachment.bytes())
                .with(Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + name));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(MailRoutes.class.getResourceAsStream(name), name)) {
            return content.readAllBytes();
        }
    }
}
