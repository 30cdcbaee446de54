package vn.diemcau.development;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.diemcau.development.CaughtMail.Attachment;
import vn.diemcau.development.MailWords.Language;

/** The mail catcher's pages in one language. Whatever comes from a mail is escaped. */
record MailPages(Language language) {

    static final int PAGE_SIZE = 100;

    /** A web address in escaped text. */
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:[^\\s<>\"&]|&amp;)+");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /**
     * @param to only mails to this address, or empty
     * @param newest the number of the newest mail of all, for the page to notice new ones
     */
    String list(List<CaughtMail> mails, String to, long newest) {
        String rows = mails.stream().map(this::row).collect(Collectors.joining());
        String table =
                """
                <table>
                <thead><tr><th>%s</th><th>%s</th><th>%s</th></tr></thead>
                <tbody>%s</tbody>
                </table>
                %s"""
                        .formatted(
                                word(MailWords.RECEIVED),
                                word(MailWords.TO),
                                word(MailWords.SUBJECT),
                                rows,
                                olderLink(mails, to));
        return page(
                word(MailWords.TITLE),
                " data-newest=\"%d\"".formatted(newest),
                filter(to) + (mails.isEmpty() ? empty(to) : table));
    }

    private String filter(String to) {
        return """
                <form method="get" action="/" role="search">
                <label for="to">%s</label>
                <input id="to" name="to" type="search" value="%s" autocomplete="off" spellcheck="false">
                <button>%s</button>
                </form>
                """
                .formatted(word(MailWords.FILTER), escaped(to), word(MailWords.FILTER_ACTION));
    }

    private String empty(String to) {
        if (!to.isEmpty()) {
            return "<p class=\"empty\"><strong>%s</strong><a href=\"/\">%s</a></p>"
                    .formatted(word(MailWords.NONE_FOR_RECIPIENT), word(MailWords.ALL));
        }
        return "<p class=\"empty\"><strong>%s</strong>%s</p>"
                .formatted(word(MailWords.EMPTY), word(MailWords.EMPTY_HINT));
    }

    private String row(CaughtMail mail) {
        return "<tr><td class=\"time\">%s</td><td>%s</td><td><a href=\"/messages/%d\">%s</a>%s</td></tr>%n"
                .formatted(
                        time(mail.receivedAt()),
                        recipients(mail, 3),
                        mail.number(),
                        escaped(subject(mail)),
                        fileCount(mail.content().attachments().size()));
    }

    private String fileCount(int count) {
        return count == 0 ? "" : " <small>%d %s</small>".formatted(count, word(MailWords.FILES));
    }

    private String olderLink(List<CaughtMail> mails, String to) {
        if (mails.size() < PAGE_SIZE || mails.getLast().number() == 1) {
            return "";
        }
        return "<p><a href=\"/?before=%d&amp;to=%s\">%s</a></p>"
                .formatted(
                        mails.getLast().number(),
                        URLEncoder.encode(to, StandardCharsets.UTF_8),
                        word(MailWords.OLDER));
    }

    String mail(CaughtMail mail) {
        String facts =
                fact(MailWords.FROM, escaped(mail.from()))
                        + fact(MailWords.TO, recipients(mail, Integer.MAX_VALUE))
                        + fact(MailWords.RECEIVED, time(mail.receivedAt()))
                        + (mail.content().attachments().isEmpty()
                                ? ""
                                : fact(MailWords.ATTACHMENTS, attachments(mail)));
        String body =
                """
                <nav><a href="/">← %s</a><a href="/messages/%d/source">%s</a></nav>
                <article>
                <h2>%s</h2>
                <dl>%s</dl>
                %s</article>
                """
                        .formatted(
                                word(MailWords.ALL),
                                mail.number(),
                                word(MailWords.SOURCE),
                                escaped(subject(mail)),
                                facts,
                                parts(mail));
        return page(subject(mail), "", body);
    }

    private String parts(CaughtMail mail) {
        String html =
                mail.content().html().isEmpty()
                        ? ""
                        : """
                <h3>%s</h3>
                <iframe title="%s" src="/messages/%d/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """
                                .formatted(
                                        word(MailWords.HTML_PART),
                                        word(MailWords.HTML_PART),
                                        mail.number());
        String text =
                mail.content()
                        .text()
                        .map(
                                plain ->
                                        """
                <h3>%s</h3>
                <pre>%s</pre>
                """
                                                .formatted(
                                                        word(MailWords.TEXT_PART),
                                                        linked(escaped(plain))))
                        .orElse("");
        return html.isEmpty() && text.isEmpty()
                ? "<p>" + word(MailWords.NO_BODY) + "</p>"
                : html + text;
    }

    private static String attachments(CaughtMail mail) {
        List<Attachment> all = mail.content().attachments();
        return IntStream.range(0, all.size())
                .mapToObj(
                        index ->
                                "<a href=\"/messages/%d/parts/%d\" download>%s</a> <small>%s, %,d B</small>"
                                        .formatted(
                                                mail.number(),
                                                index,
                                                escaped(all.get(index).name()),
                                                escaped(all.get(index).type()),
                                                all.get(index).bytes().length))
                .collect(Collectors.joining("<br>"));
    }

    String notFound() {
        return page(
                word(MailWords.NOT_FOUND),
                "",
                "<p class=\"empty\"><strong>%s</strong>%s <a href=\"/\">%s</a></p>"
                        .formatted(
                                word(MailWords.NOT_FOUND),
                                word(MailWords.NOT_FOUND_HINT),
                                word(MailWords.ALL)));
    }

    private String fact(MailWords name, String html) {
        return "<dt>%s</dt><dd>%s</dd>".formatted(word(name), html);
    }

    /** Each on a line of its own, and how many more there are beyond the limit. */
    private static String recipients(CaughtMail mail, int limit) {
        String shown =
                mail.recipients().stream()
                        .limit(limit)
                        .map(
                                to ->
                                        "<a href=\"/?to=%s\">%s</a>"
                                                .formatted(
                                                        URLEncoder.encode(
                                                                to, StandardCharsets.UTF_8),
                                                        escaped(to)))
                        .collect(Collectors.joining("<br>"));
        int more = mail.recipients().size() - limit;
        return more > 0 ? shown + "<br>+ " + more : shown;
    }

    private String subject(CaughtMail mail) {
        return mail.subject().isBlank() ? word(MailWords.NO_SUBJECT) : mail.subject();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private String word(MailWords word) {
        return word.in(language);
    }

    private String page(String title, String bodyAttributes, String main) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Điểm Cầu</title>
                <link rel="stylesheet" href="/mail.css">
                <script src="/mail.js" defer></script>
                </head>
                <body%s>
                <header><div><h1><a href="/">%s</a></h1><p>%s</p></div><a href="/language/%s" lang="%s">%s</a></header>
                <main>
                %s</main>
                </body>
                </html>
                """
                .formatted(
                        language.code(),
                        escaped(title),
                        bodyAttributes,
                        word(MailWords.TITLE),
                        word(MailWords.INTRODUCTION),
                        language.other().code(),
                        language.other().code(),
                        word(MailWords.OTHER_LANGUAGE),
                        main);
    }

    private static String linked(String escapedText) {
        return ADDRESS.matcher(escapedText)
                .replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noreferrer\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
