package vn.diemcau.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** The points that a list is compared with: those within reach of whoever brings it. */
final class ExistingPoints {

    private record Below(@Nullable UUID parent, String name) {}

    private final Map<String, PlacedPoint> byCode = new HashMap<>();
    private final Map<String, List<PlacedPoint>> byName = new HashMap<>();
    private final Map<Below, PlacedPoint> byPlace = new HashMap<>();
    private final Set<String> codesOfOthers;
    private final boolean wholeSession;
    private final List<PlacedPoint> tops;
    private @Nullable PlacedPoint main;

    /**
     * @param own the points of a host, empty for those who have the whole session
     * @param codesOfOthers codes of points out of reach
     */
    ExistingPoints(
            Collection<PlacedPoint> within,
            boolean wholeSession,
            List<UUID> own,
            Collection<String> codesOfOthers) {
        this.wholeSession = wholeSession;
        this.codesOfOthers = new HashSet<>();
        codesOfOthers.forEach(code -> this.codesOfOthers.add(key(code)));
        this.tops = within.stream().filter(point -> own.contains(point.id())).toList();
        for (PlacedPoint point : within) {
            if (point.code() != null) {
                byCode.put(key(point.code()), point);
            }
            String name = Text.folded(point.name());
            byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(point);
            byPlace.merge(
                    new Below(point.parentId(), name),
                    point,
                    (first, second) -> first.isRetired() ? second : first);
            if (point.level() == PointLevel.MAIN) {
                main = point;
            }
        }
    }

    /** As codes compare: the database takes capitals and small letters for the same. */
    static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    @Nullable PlacedPoint byCode(String code) {
        return byCode.get(key(code));
    }

    List<PlacedPoint> named(String name) {
        return byName.getOrDefault(Text.folded(name), List.of()).stream()
                .filter(point -> !point.isRetired())
                .toList();
    }

    @Nullable PlacedPoint below(@Nullable UUID parent, String foldedName) {
        return byPlace.get(new Below(parent, foldedName));
    }

    boolean hasMain() {
        return main != null;
    }

    boolean isCodeOfOthers(String code) {
        return codesOfOthers.contains(key(code));
    }

    /**
     * Where a row stands that says nothing of it: below the main room, or below the host's only own
     * point; null where nobody knows.
     */
    PointRowJudge.@Nullable Place usualPlace(@Nullable PointLevel level) {
        if (!wholeSession) {
            return tops.size() == 1 ? new PointRowJudge.Place(tops.getFirst(), null) : null;
        }
        if (level == PointLevel.MAIN) {
            return PointRowJudge.Place.TOP;
        }
        if (level == PointLevel.PROVINCE || level == PointLevel.UNIVERSITY) {
            return main == null ? PointRowJudge.Place.TOP : new PointRowJudge.Place(main, null);
        }
        return null;
    }
}
