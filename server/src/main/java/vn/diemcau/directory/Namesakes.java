package vn.diemcau.directory;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * Whether two of one name, in one unit, can be the same person: one rule for whoever is named and
 * for whoever comes out of a list. An address or a number that both have decides: one that agrees
 * makes them the same, whatever else has changed; where one differs and none agrees they are two,
 * or somebody has to look.
 */
final class Namesakes {

    private Namesakes() {}

    /** They have an address or a number in common. */
    static boolean meet(Person known, @Nullable String email, @Nullable String phone) {
        return isSame(address(known.email), address(email))
                || isSame(digits(known.phone), digits(phone));
    }

    /** What both have differs, and nothing agrees. */
    static boolean contradict(Person known, @Nullable String email, @Nullable String phone) {
        return !meet(known, email, phone)
                && (areBoth(address(known.email), address(email))
                        || areBoth(digits(known.phone), digits(phone)));
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static boolean areBoth(String one, String other) {
        return !one.isEmpty() && !other.isEmpty();
    }

    private static String address(@Nullable String email) {
        return WrittenPerson.address(Text.lineOrNull(email));
    }

    private static String digits(@Nullable String phone) {
        return WrittenPerson.digits(phone);
    }
}
