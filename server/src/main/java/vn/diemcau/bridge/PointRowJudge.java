package vn.diemcau.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.importing.CellNote;
import vn.diemcau.importing.ImportRow;
import vn.diemcau.importing.Judgement;
import vn.diemcau.importing.Verdict;
import vn.diemcau.kernel.AddressSyntax;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumbers;
import vn.diemcau.kernel.Text;

/**
 * What the rows of a list would become in a tree: where each would stand, and whether it is there
 * already. A row names the point above it by its code or its name, as it stands in the tree or in
 * another row of the same list.
 */
final class PointRowJudge {

    private static final Pattern PHONE = Pattern.compile(PhoneNumbers.NOTED);
    private static final Pattern FORMULA = Pattern.compile(PersonName.LIKE_A_FORMULA);
    private static final Pattern MARKUP = Pattern.compile(PersonName.MARKUP);
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    /** What stands for a row in the tree: a point, another row, or the top. */
    record Place(@Nullable PlacedPoint point, @Nullable WrittenPoint row) {
        static final Place TOP = new Place(null, null);
    }

    private final ExistingPoints existing;
    private final List<WrittenPoint> rows;
    private final Map<String, WrittenPoint> byCode = new HashMap<>();
    private final Map<String, List<WrittenPoint>> byName = new HashMap<>();
    private final Map<Integer, Place> above = new HashMap<>();
    private final Map<Integer, PointLevel> levels = new HashMap<>();
    private final Map<Integer, List<CellNote>> wrong = new HashMap<>();

    PointRowJudge(ExistingPoints existing, List<ImportRow> read) {
        this.existing = existing;
        this.rows = read.stream().map(WrittenPoint::new).toList();
        for (WrittenPoint row : rows) {
            if (!row.code().isEmpty()) {
                byCode.putIfAbsent(ExistingPoints.key(row.code()), row);
            }
            byName.computeIfAbsent(row.foldedName(), unused -> new ArrayList<>()).add(row);
        }
        rows.forEach(this::place);
        rows.forEach(this::findCycle);
        rows.forEach(row -> levelOf(row, new HashSet<>()));
    }

    List<Judgement> judge() {
        List<Judgement> judgements = new ArrayList<>();
        Map<String, Integer> before = new HashMap<>();
        for (WrittenPoint row : rows) {
            judgements.add(judge(row, before));
        }
        return judgements;
    }

    /** Where the row's point would stand; for rows that are not wrong. */
    Place placeOf(WrittenPoint row) {
        return Objects.requireNonNull(above.get(row.number()));
    }

    PointLevel levelOf(WrittenPoint row) {
        return Objects.requireNonNull(levels.get(row.number()));
    }

    List<WrittenPoint> rows() {
        return rows;
    }

    private void place(WrittenPoint row) {
        String named = row.parent();
        if (named.isEmpty()) {
            Place usual = existing.usualPlace(row.level().or(row::levelByName).orElse(null));
            if (usual == null) {
                wrong(row, WrittenPoint.PARENT, "missing");
            } else {
                above.put(row.number(), usual);
            }
            return;
        }
        WrittenPoint coded = byCode.get(ExistingPoints.key(named));
        if (coded != null) {
            above.put(row.number(), new Place(null, coded));
            return;
        }
        PlacedPoint known = existing.byCode(named);
        if (known != null) {
            above.put(row.number(), new Place(known, null));
            return;
        }
        placeByName(row, named);
    }

    private void placeByName(WrittenPoint row, String named) {
        List<PlacedPoint> points = existing.named(named);
        List<WrittenPoint> others = byName.getOrDefault(Text.folded(named), List.of());
        if (points.isEmpty() && others.isEmpty()) {
            wrong(row, WrittenPoint.PARENT, "no_parent");
        } else if (points.size() > 1 || (points.isEmpty() && others.size() > 1)) {
            wrong(row, WrittenPoint.PARENT, "several_parents");
        } else {
            above.put(
                    row.number(),
                    points.isEmpty()
                            ? new Place(null, others.getFirst())
                            : new Place(points.getFirst(), null));
        }
    }

    /** A row that comes back to itself on the way up stands nowhere. */
    private void findCycle(WrittenPoint row) {
        Set<Integer> passed = new HashSet<>();
        WrittenPoint at = row;
        while (at != null && passed.add(at.number())) {
            Place place = above.get(at.number());
            at = place == null || stands(at) != null ? null : place.row();
            if (at != null && at.number() == row.number()) {
                wrong(row, WrittenPoint.PARENT, "cycle");
                return;
            }
        }
    }

    private @Nullable PointLevel levelOf(WrittenPoint row, Set<Integer> passed) {
        PointLevel known = levels.get(row.number());
        if (known != null || !passed.add(row.number())) {
            return known;
        }
        PlacedPoint stands = stands(row);
        PointLevel level =
                stands == null ? row.level().or(row::levelByName).orElse(null) : stands.level();
        Place place = above.get(row.number());
        if (level == null && place != null) {
            level = usualBelow(levelOf(place, passed));
        }
        if (level == null) {
            wrong(row, WrittenPoint.LEVEL, "no_level");
            return null;
        }
        levels.put(row.number(), level);
        return level;
    }

    private @Nullable PointLevel levelOf(Place place, Set<Integer> passed) {
        if (place.point() != null) {
            return place.point().level();
        }
        return place.row() == null ? null : levelOf(place.row(), passed);
    }

    /** Below what stands right above schools there are schools. */
    private static @Nullable PointLevel usualBelow(@Nullable PointLevel parent) {
        return parent == PointLevel.DISTRICT || parent == PointLevel.COMMUNE
                ? PointLevel.SCHOOL
                : null;
    }

    /** The point that the row is about: by its code, else by its name where it would stand. */
    @Nullable PlacedPoint stands(WrittenPoint row) {
        if (!row.code().isEmpty()) {
            PlacedPoint coded = existing.byCode(row.code());
            if (coded != null) {
                return coded;
            }
        }
        Place place = above.get(row.number());
        if (place == null) {
            return null;
        }
        if (place.row() != null) {
            // A point that is known may be among the rows as well.
            PlacedPoint parent =
                    place.row().code().isEmpty() ? null : existing.byCode(place.row().code());
            return parent == null ? null : existing.below(parent.id(), row.foldedName());
        }
        return existing.below(place.point() == null ? null : place.point().id(), row.foldedName());
    }

    private Judgement judge(WrittenPoint row, Map<String, Integer> before) {
        checkCells(row);
        checkPlace(row);
        List<CellNote> notes = wrong.get(row.number());
        if (notes != null) {
            return new Judgement(Verdict.WRONG, notes, null);
        }
        Integer earlier = before.putIfAbsent(mark(row), row.number());
        if (earlier != null) {
            return Judgement.of(
                    Verdict.DUPLICATE,
                    new CellNote(WrittenPoint.NAME, "like_row", Map.of("row", earlier.toString())));
        }
        PlacedPoint stands = stands(row);
        return stands == null ? Judgement.of(Verdict.NEW) : known(row, stands);
    }

    private String mark(WrittenPoint row) {
        if (!row.code().isEmpty()) {
            return "code " + ExistingPoints.key(row.code());
        }
        Place place = placeOf(row);
        String parent =
                place.point() != null
                        ? place.point().id().toString()
                        : place.row() == null ? "" : "row " + place.row().number();
        return parent + " " + row.foldedName();
    }

    private Judgement known(WrittenPoint row, PlacedPoint stands) {
        if (stands.isRetired()) {
            return new Judgement(
                    Verdict.WRONG, List.of(CellNote.of(WrittenPoint.NAME, "retired_point")), null);
        }
        Place place = placeOf(row);
        if (!row.parent().isEmpty()
                && place.point() != null
                && !place.point().id().equals(stands.parentId())) {
            return new Judgement(
                    Verdict.WRONG,
                    List.of(CellNote.of(WrittenPoint.PARENT, "stands_elsewhere")),
                    null);
        }
        List<CellNote> changes = new ArrayList<>();
        PointTexts.changes(row, stands)
                .forEach(
                        (field, was) ->
                                changes.add(
                                        new CellNote(
                                                field,
                                                "was",
                                                Map.of("before", was == null ? "–" : was))));
        return changes.isEmpty()
                ? new Judgement(Verdict.SAME, List.of(), stands.id())
                : new Judgement(Verdict.CHANGED, changes, stands.id());
    }

    private void checkPlace(WrittenPoint row) {
        Place place = above.get(row.number());
        PointLevel level = levels.get(row.number());
        if (place == null || level == null) {
            return;
        }
        if (place.point() != null && place.point().isRetired()) {
            wrong(row, WrittenPoint.PARENT, "retired_point");
        }
        if (place.row() != null && wrong.containsKey(place.row().number())) {
            wrong(row, WrittenPoint.PARENT, "wrong_parent");
            return;
        }
        PointLevel parent =
                place.point() != null
                        ? place.point().level()
                        : place.row() == null ? null : levels.get(place.row().number());
        if (!level.mayStandBelow(parent)) {
            wrong(row, WrittenPoint.LEVEL, "level_elsewhere");
        } else if (level == PointLevel.MAIN && existing.hasMain() && stands(row) == null) {
            wrong(row, WrittenPoint.LEVEL, "second_main");
        }
        if (!row.code().isEmpty() && existing.isCodeOfOthers(row.code())) {
            wrong(row, WrittenPoint.CODE, "code_of_others");
        }
    }

    private void checkCells(WrittenPoint row) {
        for (String field :
                List.of(
                        WrittenPoint.NAME,
                        WrittenPoint.CHAIR,
                        WrittenPoint.HOST,
                        WrittenPoint.TECHNICIAN)) {
            String text = row.row().field(field);
            if (FORMULA.matcher(text).lookingAt()) {
                wrong(row, field, "like_a_formula");
            } else if (MARKUP.matcher(text).find() || isNoName(text)) {
                wrong(row, field, "no_name");
            }
        }
        String email = row.row().field(WrittenPoint.HOST_EMAIL);
        if (!email.isEmpty() && AddressSyntax.find(email).isEmpty()) {
            wrong(row, WrittenPoint.HOST_EMAIL, "no_address");
        }
        for (String field : List.of(WrittenPoint.HOST_PHONE, WrittenPoint.TECHNICIAN_PHONE)) {
            if (!PHONE.matcher(row.row().field(field)).matches()) {
                wrong(row, field, "no_number");
            }
        }
        Integer capacity = row.capacity();
        if (capacity != null && (capacity < 1 || capacity > 100_000)) {
            wrong(row, WrittenPoint.CAPACITY, "no_capacity");
        }
        String link = row.row().field(WrittenPoint.LINK);
        if (!link.isEmpty() && !WEB.matcher(link).matches()) {
            wrong(row, WrittenPoint.LINK, "no_link");
        }
        if (!row.row().field(WrittenPoint.LEVEL).isEmpty() && row.level().isEmpty()) {
            wrong(row, WrittenPoint.LEVEL, "no_level");
        }
    }

    private static boolean isNoName(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetter);
    }

    private void wrong(WrittenPoint row, String field, String reason) {
        List<CellNote> notes = wrong.computeIfAbsent(row.number(), unused -> new ArrayList<>());
        CellNote note = CellNote.of(field, reason);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
