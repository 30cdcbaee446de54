package vn.diemcau.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * A file that goes along with a mail. Make it once and hand the same one to all mails of a batch:
 * what it holds is stored once.
 */
public final class Attachment {

    static final int LONGEST_NAME = 200;
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][a-z0-9.+-]{0,48}/[a-z0-9][a-z0-9.+-]{0,48}");

    private static final Pattern CONTENT_ID = Pattern.compile("[a-z0-9-]{1,40}@[a-z0-9.-]{1,19}");

    /** What no file system takes, and what could lead out of a folder or into another header. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cc}/\\\\:*?\"<>|]");

    private final String name;
    private final String mediaType;
    private final byte[] content;
    private final String hash;
    private final @Nullable String contentId;

    /**
     * @param name as recipients see it, with its ending: {@code Giấy mời.pdf}; refused with {@code
     *     mail.bad_attachment} where no file can be called so
     * @param mediaType for instance {@code application/pdf}, in lower case
     */
    public Attachment(String name, String mediaType, byte[] content) {
        this(name, mediaType, content, null);
    }

    private Attachment(String name, String mediaType, byte[] content, @Nullable String contentId) {
        this.name = fileName(name);
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("no media type: " + mediaType);
        }
        if (content.length == 0) {
            throw MailError.BAD_ATTACHMENT.refusal("name", this.name);
        }
        this.mediaType = mediaType;
        this.content = content.clone();
        this.hash = hash(content);
        this.contentId = contentId;
    }

    /**
     * A picture that stands within the letter, which shows it by {@code <img src="cid:…">}.
     *
     * @param contentId looks like an address: {@code pass@diemcau}
     */
    public static Attachment inline(
            String name, String mediaType, byte[] content, String contentId) {
        if (!CONTENT_ID.matcher(contentId).matches()) {
            throw new IllegalArgumentException("no content id: " + contentId);
        }
        return new Attachment(name, mediaType, content, contentId);
    }

    public String name() {
        return name;
    }

    /** Bytes, before the mail writes them as text, which takes a third more. */
    public int size() {
        return content.length;
    }

    String mediaType() {
        return mediaType;
    }

    Optional<String> contentId() {
        return Optional.ofNullable(contentId);
    }

    byte[] content() {
        return content;
    }

    /** SHA-256 of the content, as 64 hexadecimal digits. */
    String hash() {
        return hash;
    }

    private static String fileName(String raw) {
        String name = Text.line(raw);
        boolean usable =
                !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && !name.startsWith(".")
                        && !UNUSABLE.matcher(raw).find();
        if (!usable) {
            throw MailError.BAD_ATTACHMENT.refusal("name", name);
        }
        return name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
