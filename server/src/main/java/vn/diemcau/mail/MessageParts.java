package vn.diemcau.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The leaves of a message from outside: no deeper and no more than a mail program nests, so that a
 * message made to exhaust us does not.
 */
final class MessageParts {

    private static final int DEEPEST = 8;
    private static final int MOST = 60;
    private static final int LARGEST_TEXT = 128 * 1024;

    private final List<Part> leaves = new ArrayList<>();
    private int seen;

    private MessageParts() {}

    static MessageParts of(Part message) throws MessagingException, IOException {
        MessageParts parts = new MessageParts();
        parts.collect(message, 0);
        return parts;
    }

    /** The first part of one of these types, decoded; what does not fit is cut off. */
    Optional<byte[]> findBytes(String... types) throws MessagingException, IOException {
        Optional<Part> part = find(types);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get().getInputStream()) {
            return Optional.of(in.readNBytes(LARGEST_TEXT));
        }
    }

    /** {@link #findBytes} as text: in UTF-8 where it names no charset, or none that there is. */
    Optional<String> findText(String... types) throws MessagingException, IOException {
        Optional<byte[]> bytes = findBytes(types);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new String(bytes.get(), charset(find(types).orElseThrow())));
    }

    private Optional<Part> find(String... types) throws MessagingException {
        for (Part leaf : leaves) {
            for (String type : types) {
                if (leaf.isMimeType(type)) {
                    return Optional.of(leaf);
                }
            }
        }
        return Optional.empty();
    }

    // What somebody forwards, and our own letter that comes back, are not looked into: only what
    // the message itself says counts.
    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (++seen > MOST) {
            return;
        }
        if (!part.isMimeType("multipart/*")) {
            leaves.add(part);
            return;
        }
        if (depth == DEEPEST) {
            return;
        }
        Multipart parts = multipart(part);
        int most = Math.min(parts.getCount(), MOST);
        for (int i = 0; i < most; i++) {
            BodyPart child = parts.getBodyPart(i);
            collect(child, depth + 1);
        }
    }

    // By the bytes: getContent would choose a class by the type that the sender wrote.
    private static Multipart multipart(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new MimeMultipart(new ByteArrayDataSource(in, part.getContentType()));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        String type = part.getContentType();
        try {
            String name = new jakarta.mail.internet.ContentType(type).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (MessagingException
                | IllegalCharsetNameException
                | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
