package vn.diemcau.directory;

import java.util.Map;

/**
 * A further record that may be of the same person as two others.
 *
 * @param ties how much hangs on it, by {@link PersonReferences#kind}
 */
public record AlikeAsWell(PersonView person, Map<String, Long> ties) {}
