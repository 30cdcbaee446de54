package vn.diemcau.development;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;

/** The caught mails as JSON, for browser tests. */
final class MailJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param receivedAt ISO 8601, UTC
     */
    private record Message(
            long number,
            String receivedAt,
            String from,
            List<String> to,
            String subject,
            String text,
            String html,
            List<File> attachments) {}

    private record File(String name, String type, int size, String url) {}

    private MailJson() {}

    static byte[] list(List<CaughtMail> mails) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(mails.stream().map(MailJson::message).toList());
    }

    private static Message message(CaughtMail mail) {
        return new Message(
                mail.number(),
                mail.receivedAt().toString(),
                mail.from(),
                mail.recipients(),
                mail.subject(),
                mail.content().text().orElse(""),
                mail.content().html().orElse(""),
                files(mail));
    }

    private static List<File> files(CaughtMail mail) {
        List<CaughtMail.Attachment> attachments = mail.content().attachments();
        return IntStream.range(0, attachments.size())
                .mapToObj(
                        index ->
                                new File(
                                        attachments.get(index).name(),
                                        attachments.get(index).type(),
                                        attachments.get(index).bytes().length,
                                        "/messages/%d/parts/%d".formatted(mail.number(), index)))
                .toList();
    }
}
