package vn.diemcau.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines by which somebody can take part, and what was decided about them and those they belong
 * to.
 *
 * @param own the point's own lines, the preferred one first; none for a session or a province
 * @param shared the session's
 * @param choices by whom they are about
 */
record KnownLines(Whom whom, List<Line> own, List<Line> shared, Map<UUID, Choice> choices) {

    /** All of them in order of preference; going on in writing comes last. */
    List<Line> all() {
        List<Line> all = new ArrayList<>(own);
        all.addAll(shared);
        all.add(Line.textOnly());
        return all;
    }

    Optional<Line> find(@Nullable LineId id) {
        return all().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    Line get(LineId id) {
        return find(id).orElseThrow(VideoError.LINE_NOT_FOUND::refusal);
    }

    /**
     * The line by which they take part: the one to which they were moved, else their province, else
     * the session; where nobody was moved the preferred one. Null where nothing was planned.
     */
    @Nullable Line current() {
        return deciding().map(choice -> get(choice.line())).orElseGet(this::preferred);
    }

    /** The line by which they would take part had they not been moved by themselves. */
    @Nullable Line inherited() {
        Map<UUID, Choice> others = new java.util.HashMap<>(choices);
        others.remove(whom.key().subjectId());
        return new KnownLines(whom, own, shared, others).current();
    }

    /** What decided the current line. One whose line is gone decides nothing. */
    Optional<Choice> deciding() {
        return choices.values().stream()
                .filter(choice -> find(choice.line()).isPresent())
                .max(java.util.Comparator.comparing(Choice::scope));
    }

    private @Nullable Line preferred() {
        return all().stream()
                .filter(line -> line.kind() != LineKind.TEXT_ONLY)
                .findFirst()
                .orElse(null);
    }
}
