package vn.diemcau.video;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PhoneNumbers;
import vn.diemcau.kernel.Text;

/** What can be opened, dialled or called, as somebody wrote it down. */
final class LineAddress {

    /**
     * SIP and H.323 addresses, and what makers of room systems write instead of them: {@code
     * 10.0.0.5##1234}, {@code 1234@10.0.0.5}.
     */
    private static final Pattern DIAL =
            Pattern.compile("(?:(?:sips?|h323|tel):)?[\\p{Alnum}.+#*@:;=_\\[\\]-]{3,200}");

    private static final Pattern PHONE = Pattern.compile(PhoneNumbers.NOTED);

    private LineAddress() {}

    /** Refuses with {@code video.bad_address} what nothing of this kind can use. */
    static String checked(LineKind kind, @Nullable String written) {
        String address = Text.lineOrNull(written);
        if (address == null || !isGood(kind, address)) {
            throw VideoError.BAD_ADDRESS.refusal("kind", kind);
        }
        return address;
    }

    private static boolean isGood(LineKind kind, String address) {
        return switch (kind) {
            case LINK -> isLink(address);
            case DIAL -> DIAL.matcher(address).matches();
            case PHONE -> PHONE.matcher(address).matches();
            case JITSI, BIG_BLUE_BUTTON, TEXT_ONLY -> false;
        };
    }

    // A name in front of the host makes a link look as if it led elsewhere.
    private static boolean isLink(String address) {
        try {
            URI link = new URI(address);
            String scheme = String.valueOf(link.getScheme());
            return (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                    && link.getHost() != null
                    && link.getUserInfo() == null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
