package vn.diemcau.development;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart: the first plain text, the first HTML, and everything else as attachments. */
final class MailContentReader {

    private @Nullable String text;
    private @Nullable String html;
    private final List<CaughtMail.Attachment> attachments = new ArrayList<>();

    private MailContentReader() {}

    static CaughtMail.Content read(MimePart mail) throws MessagingException, IOException {
        MailContentReader reader = new MailContentReader();
        reader.visit(mail);
        return new CaughtMail.Content(
                Optional.ofNullable(reader.text),
                Optional.ofNullable(reader.html),
                List.copyOf(reader.attachments));
    }

    private void visit(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                visit(parts.getBodyPart(index));
            }
            return;
        }
        boolean isBody = !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (isBody && text == null && part.isMimeType("text/plain")) {
            text = decoded(part);
            return;
        }
        if (isBody && html == null && part.isMimeType("text/html")) {
            html = decoded(part);
            return;
        }
        attachments.add(attachment(part));
    }

    private CaughtMail.Attachment attachment(Part part) throws MessagingException, IOException {
        String contentId =
                part instanceof MimePart mime && mime.getContentID() != null
                        ? mime.getContentID()
                        : "";
        return new CaughtMail.Attachment(
                name(part), baseType(part), contentId.replaceAll("[<>]", ""), bytes(part));
    }

    private String name(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            return MimeUtility.decodeText(part.getFileName());
        }
        String extension = part.isMimeType("text/calendar") ? ".ics" : "";
        return "part-" + (attachments.size() + 1) + extension;
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        return new String(bytes(part), charset(part));
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        String named = new ContentType(part.getContentType()).getParameter("charset");
        if (named == null || !Charset.isSupported(MimeUtility.javaCharset(named))) {
            return StandardCharsets.UTF_8;
        }
        return Charset.forName(MimeUtility.javaCharset(named));
    }

    private static String baseType(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getBaseType();
        } catch (ParseException unreadable) {
            return "application/octet-stream";
        }
    }
}
