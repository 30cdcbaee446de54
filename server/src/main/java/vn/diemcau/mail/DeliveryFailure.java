package vn.diemcau.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * Why a letter did not arrive, as the server that gave up says it.
 *
 * @param said its own words; null where it said none
 */
record DeliveryFailure(BounceReason reason, @Nullable String said) {

    static final int LONGEST_WORDS = 500;

    /** An enhanced status code (RFC 3463): class, subject, detail. */
    private static final Pattern STATUS =
            Pattern.compile("(?<![0-9.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![0-9.])");

    DeliveryFailure {
        said = said == null ? null : shortened(said);
    }

    /** What a server answered in the dialogue, for instance {@code 550 5.1.1 no such user}. */
    static DeliveryFailure ofReply(String reply) {
        Matcher status = STATUS.matcher(reply);
        if (status.find()) {
            return new DeliveryFailure(reason(status), reply);
        }
        return new DeliveryFailure(
                reply.startsWith("550") || reply.startsWith("551") || reply.startsWith("553")
                        ? BounceReason.NO_SUCH_MAILBOX
                        : BounceReason.UNKNOWN,
                reply);
    }

    /**
     * What a delivery status notification says.
     *
     * @param status the field of this name
     * @param said the diagnostic code, which may hold a better status: some gateways write 5.0.0
     *     into the field, whatever they were told
     */
    static DeliveryFailure ofNotice(String status, @Nullable String said) {
        BounceReason stated =
                STATUS.matcher(status)
                        .results()
                        .map(DeliveryFailure::reason)
                        .findFirst()
                        .orElse(BounceReason.UNKNOWN);
        if (said != null && (stated == BounceReason.UNKNOWN || stated == BounceReason.REFUSED)) {
            BounceReason diagnosed = ofReply(said).reason;
            return new DeliveryFailure(
                    diagnosed == BounceReason.UNKNOWN ? stated : diagnosed, said);
        }
        return new DeliveryFailure(stated, said);
    }

    private static BounceReason reason(java.util.regex.MatchResult status) {
        boolean forGood = status.group(1).equals("5");
        int subject = Integer.parseInt(status.group(2));
        int detail = Integer.parseInt(status.group(3));
        return switch (subject) {
            case 1 -> address(forGood, detail);
            case 2 -> mailbox(forGood, detail);
            case 3 -> detail == 4 ? BounceReason.TOO_LARGE : unclear(false);
            // Exchange Online says 5.4.1 of recipients that it does not know.
            case 4 ->
                    forGood && detail == 1
                            ? BounceReason.NO_SUCH_MAILBOX
                            : network(forGood, detail);
            case 6, 7 -> BounceReason.NOT_WANTED;
            default -> unclear(forGood);
        };
    }

    private static BounceReason address(boolean forGood, int detail) {
        if (!forGood) {
            return BounceReason.UNKNOWN;
        }
        return switch (detail) {
            case 2 -> BounceReason.NO_SUCH_DOMAIN;
            // Our own address is what they do not like.
            case 7, 8 -> BounceReason.NOT_WANTED;
            default -> BounceReason.NO_SUCH_MAILBOX;
        };
    }

    private static BounceReason mailbox(boolean forGood, int detail) {
        return switch (detail) {
            case 2 -> BounceReason.MAILBOX_FULL;
            case 3 -> BounceReason.TOO_LARGE;
            default -> forGood ? BounceReason.MAILBOX_CLOSED : BounceReason.UNKNOWN;
        };
    }

    private static BounceReason network(boolean forGood, int detail) {
        return forGood && detail == 4 ? BounceReason.NO_SUCH_DOMAIN : BounceReason.NOT_REACHED;
    }

    private static BounceReason unclear(boolean forGood) {
        return forGood ? BounceReason.REFUSED : BounceReason.UNKNOWN;
    }

    private static String shortened(String words) {
        return Text.shortened(Text.line(words), LONGEST_WORDS);
    }
}
