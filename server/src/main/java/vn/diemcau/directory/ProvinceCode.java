package vn.diemcau.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two digits by which the General Statistics Office names a province. They were given again: a
 * code means a province only together with a day.
 */
public record ProvinceCode(@JsonValue String value) {

    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");

    public ProvinceCode {
        if (!TWO_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("the code of a province has two digits");
        }
    }

    public static ProvinceCode fromString(String text) {
        return new ProvinceCode(text);
    }

    /** The code that somebody typed, if it can be one. */
    static Optional<ProvinceCode> find(String typed) {
        return Optional.of(typed)
                .filter(text -> TWO_DIGITS.matcher(text).matches())
                .map(ProvinceCode::new);
    }
}
