package vn.diemcau.bridge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.importing.ImportField;
import vn.diemcau.importing.ImportRow;
import vn.diemcau.kernel.Text;

/** A row of a list of points, in the words of whoever wrote it. */
record WrittenPoint(ImportRow row) {

    static final String NAME = "pointName";
    static final String CODE = "code";
    static final String LEVEL = "level";
    static final String PARENT = "parent";
    static final String PLACE = "place";
    static final String CAPACITY = "capacity";
    static final String CHAIR = "chair";
    static final String HOST = "hostName";
    static final String HOST_EMAIL = "hostEmail";
    static final String HOST_PHONE = "hostPhone";
    static final String TECHNICIAN = "technicianName";
    static final String TECHNICIAN_PHONE = "technicianPhone";
    static final String LINK = "connectionLink";

    static final List<ImportField> FIELDS =
            List.of(
                    ImportField.of(
                                    NAME,
                                    300,
                                    "Tên điểm cầu",
                                    "Điểm cầu",
                                    "Tên",
                                    "Đơn vị",
                                    "Trường",
                                    "Tên trường",
                                    "Tên đơn vị",
                                    "Point",
                                    "Bridge point",
                                    "Name")
                            .needed(),
                    ImportField.of(
                            CODE, 50, "Mã điểm cầu", "Mã", "Mã đơn vị", "Mã trường", "Code", "ID"),
                    ImportField.of(LEVEL, 50, "Cấp", "Loại", "Loại điểm cầu", "Level", "Kind"),
                    ImportField.of(
                            PARENT,
                            300,
                            "Thuộc điểm cầu",
                            "Trực thuộc",
                            "Điểm cầu cấp trên",
                            "Cấp trên",
                            "Mã cấp trên",
                            "Thuộc",
                            "Parent",
                            "Below"),
                    ImportField.of(
                            PLACE,
                            300,
                            "Phòng, địa điểm",
                            "Địa điểm",
                            "Phòng họp",
                            "Phòng",
                            "Địa chỉ",
                            "Place",
                            "Room",
                            "Address"),
                    ImportField.of(
                            CAPACITY, 12, "Sức chứa", "Số chỗ", "Số người", "Capacity", "Seats"),
                    ImportField.of(CHAIR, 300, "Chủ trì", "Người chủ trì", "Chair"),
                    ImportField.of(
                            HOST,
                            200,
                            "Người phụ trách",
                            "Phụ trách",
                            "Cán bộ phụ trách",
                            "Đầu mối",
                            "Người liên hệ",
                            "Host",
                            "Contact"),
                    ImportField.of(
                            HOST_EMAIL, 254, "Thư điện tử", "Email", "E-mail", "Mail", "Hộp thư"),
                    ImportField.of(
                            HOST_PHONE,
                            50,
                            "Điện thoại",
                            "Số điện thoại",
                            "SĐT",
                            "ĐT",
                            "Phone",
                            "Telephone"),
                    ImportField.of(
                            TECHNICIAN,
                            200,
                            "Cán bộ kỹ thuật",
                            "Kỹ thuật",
                            "Kỹ thuật viên",
                            "Technician"),
                    ImportField.of(
                            TECHNICIAN_PHONE,
                            50,
                            "Điện thoại kỹ thuật",
                            "Điện thoại cán bộ kỹ thuật",
                            "SĐT kỹ thuật",
                            "Technician phone"),
                    ImportField.of(
                            LINK,
                            500,
                            "Liên kết phòng họp",
                            "Liên kết",
                            "Đường dẫn",
                            "Link",
                            "URL"));

    /** By what words begin, in this order: a "trường đại học" is a university. */
    private static final Map<PointLevel, Pattern> WORDS =
            orderedMap(
                    PointLevel.MAIN, "trung tam|diem cau trung tam|bo\\b|main|ministry",
                    PointLevel.UNIVERSITY,
                            "(truong )?(dai hoc|cao dang)|hoc vien|dh\\b|cd\\b|university|college",
                    PointLevel.SCHOOL,
                            "truong|mam non|mau giao|tieu hoc|trung hoc|th\\b|thcs|thpt|ptdt|gdnn|school",
                    PointLevel.PROVINCE, "tinh|thanh pho|tp|so\\b|province|city",
                    PointLevel.DISTRICT, "quan|huyen|thi xa|phong gd|phong giao duc|district",
                    PointLevel.COMMUNE, "xa\\b|phuong|thi tran|dac khu|commune|ward");

    private static Map<PointLevel, Pattern> orderedMap(Object... pairs) {
        Map<PointLevel, Pattern> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((PointLevel) pairs[at], Pattern.compile((String) pairs[at + 1]));
        }
        return map;
    }

    int number() {
        return row.number();
    }

    String name() {
        return row.field(NAME);
    }

    String foldedName() {
        return Text.folded(name());
    }

    String code() {
        return row.field(CODE);
    }

    String parent() {
        return row.field(PARENT);
    }

    @Nullable String text(String field) {
        String text = row.field(field);
        return text.isEmpty() ? null : text;
    }

    /** Empty where the column says nothing, or nothing that is a level. */
    Optional<PointLevel> level() {
        return levelOf(row.field(LEVEL));
    }

    /** What the name says of itself: "Trường THCS …" is a school. */
    Optional<PointLevel> levelByName() {
        return levelOf(name());
    }

    private static Optional<PointLevel> levelOf(String text) {
        String folded = Text.folded(text);
        for (PointLevel level : PointLevel.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(folded)) {
                return Optional.of(level);
            }
        }
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().matcher(folded).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Negative where it is no number of people. */
    @Nullable Integer capacity() {
        String typed = row.field(CAPACITY).replaceAll("[\\s.,]", "");
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }
}
