package vn.diemcau.directory;

import java.util.List;
import java.util.Map;

/**
 * Two records that may be of one person.
 *
 * @param people both, the one written down first before the other
 * @param reasons by what they are alike: {@code name}, {@code email}, {@code phone}, {@code
 *     organization}
 * @param ties how much hangs on each, by its id and {@link PersonReferences#kind}
 */
public record LikePeople(
        List<PersonView> people, List<String> reasons, Map<String, Map<String, Long>> ties) {}
