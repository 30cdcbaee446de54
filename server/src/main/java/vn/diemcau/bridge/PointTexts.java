package vn.diemcau.bridge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** What a list can say of a point that is known; an empty cell takes nothing away. */
final class PointTexts {

    private static final Map<String, Function<PlacedPoint, @Nullable Object>> KNOWN =
            new LinkedHashMap<>();

    static {
        KNOWN.put(WrittenPoint.NAME, PlacedPoint::name);
        KNOWN.put(WrittenPoint.CODE, PlacedPoint::code);
        KNOWN.put(WrittenPoint.PLACE, PlacedPoint::place);
        KNOWN.put(WrittenPoint.CHAIR, PlacedPoint::chair);
        KNOWN.put(WrittenPoint.HOST, PlacedPoint::hostName);
        KNOWN.put(WrittenPoint.HOST_EMAIL, PlacedPoint::hostEmail);
        KNOWN.put(WrittenPoint.HOST_PHONE, PlacedPoint::hostPhone);
        KNOWN.put(WrittenPoint.TECHNICIAN, PlacedPoint::technicianName);
        KNOWN.put(WrittenPoint.TECHNICIAN_PHONE, PlacedPoint::technicianPhone);
        KNOWN.put(WrittenPoint.LINK, PlacedPoint::connectionLink);
    }

    private PointTexts() {}

    /** The fields that a row changes, each with what stood there before. */
    static Map<String, @Nullable String> changes(WrittenPoint row, PlacedPoint point) {
        Map<String, @Nullable String> changes = new LinkedHashMap<>();
        KNOWN.forEach(
                (field, known) -> {
                    String written = row.text(field);
                    Object was = known.apply(point);
                    if (written != null && !written.equals(was)) {
                        changes.put(field, was == null ? null : was.toString());
                    }
                });
        Integer capacity = row.capacity();
        if (capacity != null && !capacity.equals(point.capacity())) {
            changes.put(WrittenPoint.CAPACITY, Objects.toString(point.capacity(), null));
        }
        return changes;
    }

    /** A point as a row makes it. */
    static SavePoint made(WrittenPoint row, PointLevel level, @Nullable BridgePointId parent) {
        return new SavePoint(
                parent,
                level,
                Text.line(row.name()),
                row.text(WrittenPoint.CODE),
                null,
                null,
                row.text(WrittenPoint.CHAIR),
                row.text(WrittenPoint.HOST),
                row.text(WrittenPoint.HOST_EMAIL),
                row.text(WrittenPoint.HOST_PHONE),
                row.text(WrittenPoint.TECHNICIAN),
                row.text(WrittenPoint.TECHNICIAN_PHONE),
                row.text(WrittenPoint.PLACE),
                row.capacity(),
                row.text(WrittenPoint.LINK),
                null);
    }

    /** A known point as it is after a row. */
    static ChangePoint changed(WrittenPoint row, BridgePoint point) {
        return new ChangePoint(
                point.version(),
                Objects.requireNonNullElse(row.text(WrittenPoint.NAME), point.name()),
                or(row.text(WrittenPoint.CODE), point.code()),
                or(row.text(WrittenPoint.CHAIR), point.chair()),
                or(row.text(WrittenPoint.HOST), point.hostName()),
                or(row.text(WrittenPoint.HOST_EMAIL), point.hostEmail()),
                or(row.text(WrittenPoint.HOST_PHONE), point.hostPhone()),
                or(row.text(WrittenPoint.TECHNICIAN), point.technicianName()),
                or(row.text(WrittenPoint.TECHNICIAN_PHONE), point.technicianPhone()),
                or(row.text(WrittenPoint.PLACE), point.place()),
                row.capacity() == null ? point.capacity() : row.capacity(),
                or(row.text(WrittenPoint.LINK), point.connectionLink()),
                point.connectionNote());
    }

    private static @Nullable String or(@Nullable String written, @Nullable String known) {
        return written == null ? known : written;
    }
}
