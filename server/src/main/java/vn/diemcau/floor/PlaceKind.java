package vn.diemcau.floor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;

/** From what kind of place somebody speaks: levels of administration, and kinds of school. */
public enum PlaceKind {
    MINISTRY,
    PROVINCE,
    DISTRICT,
    PRESCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    CONTINUING,
    UNIVERSITY,
    OTHER_SCHOOL;

    /** Words by which schools are named; the highest level of a school with several counts. */
    private record Words(PlaceKind kind, Pattern pattern) {}

    private static final List<Words> NAMES =
            List.of(
                    words(UNIVERSITY, "dai hoc|hoc vien|cao dang|dh|cd|cdsp|dhsp"),
                    words(CONTINUING, "gdtx|gdnn|giao duc thuong xuyen|giao duc nghe nghiep"),
                    words(UPPER_SECONDARY, "thpt|trung hoc pho thong|ptth"),
                    words(LOWER_SECONDARY, "thcs|trung hoc co so|ptcs"),
                    words(PRIMARY, "tieu hoc|th"),
                    words(PRESCHOOL, "mam non|mau giao|nha tre|mn"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * The kind of somebody's place: what the name of the own school says, else where the point
     * stands.
     *
     * @param school as a participant wrote it; null for a host, whose point's name says it
     */
    static PlaceKind of(
            @Nullable String school, @Nullable PointLevel level, @Nullable String pointName) {
        if (school != null) {
            Optional<PlaceKind> said = named(school);
            if (said.isPresent()) {
                return said.get();
            }
        }
        if (level == null) {
            return OTHER_SCHOOL;
        }
        return switch (level) {
            case MAIN -> MINISTRY;
            case PROVINCE -> PROVINCE;
            // Of the level above schools there is one kind: the commune has taken the district's
            // place.
            case DISTRICT, COMMUNE -> DISTRICT;
            case UNIVERSITY -> UNIVERSITY;
            case SCHOOL ->
                    Optional.ofNullable(pointName).flatMap(PlaceKind::named).orElse(OTHER_SCHOOL);
        };
    }

    private static Optional<PlaceKind> named(String name) {
        String folded = folded(name);
        return NAMES.stream()
                .filter(words -> words.pattern().matcher(folded).find())
                .map(Words::kind)
                .findFirst();
    }

    /** Lower case without accents: people write both. */
    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    private static Words words(PlaceKind kind, String alternatives) {
        return new Words(kind, Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])"));
    }
}
