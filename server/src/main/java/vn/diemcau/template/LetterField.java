package vn.diemcau.template;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a template may name, in Vietnamese or in English. Where a letter has nothing to say for a
 * field it is empty, and a section about it is left out.
 */
public enum LetterField {
    RECIPIENT("nguoi_nhan", "recipient"),
    POSITION("chuc_vu", "position"),
    UNIT("don_vi", "unit"),
    GROUP("nhom", "group"),
    EVENT("chuong_trinh", "event"),
    SESSION("buoi_hop", "session"),
    TIME("thoi_gian", "time"),
    PLACE("dia_diem", "place"),
    POINT("diem_cau", "point"),
    EARLIER_TIME("thoi_gian_cu", "earlier_time"),
    EARLIER_PLACE("dia_diem_cu", "earlier_place"),
    /** Filled for persons and empty for units: what a section asks, to address them rightly. */
    PERSON("ca_nhan", "person");

    private final String vietnamese;
    private final String english;

    LetterField(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /** Only a letter about a change has an earlier time or place to tell. */
    boolean isIn(LetterKind kind) {
        return switch (this) {
            case EARLIER_TIME, EARLIER_PLACE -> kind == LetterKind.UPDATE;
            default -> true;
        };
    }

    static Optional<LetterField> find(String name) {
        return Arrays.stream(values())
                .filter(field -> field.vietnamese.equals(name) || field.english.equals(name))
                .findFirst();
    }
}
