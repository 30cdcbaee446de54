package vn.diemcau.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a row, and why.
 *
 * @param existing whom or what it is about, where that is known: always for {@link Verdict#CHANGED}
 *     and {@link Verdict#SAME}
 */
public record Judgement(Verdict verdict, List<CellNote> notes, @Nullable UUID existing) {

    public Judgement {
        notes = List.copyOf(notes);
    }

    public static Judgement of(Verdict verdict, CellNote... notes) {
        return new Judgement(verdict, List.of(notes), null);
    }
}
