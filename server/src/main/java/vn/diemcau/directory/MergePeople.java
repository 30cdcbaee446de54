package vn.diemcau.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several records of one person, of which one stays.
 *
 * @param kept which stays
 * @param values what it says from then on, with the version of it that was looked at
 * @param gone the others
 */
public record MergePeople(
        @NotNull PersonId kept,
        @NotNull @Valid SavePerson values,
        @NotEmpty @Size(max = MergePeople.MOST_GONE) List<@NotNull @Valid Gone> gone) {

    static final int MOST_GONE = 10;

    /**
     * @param version that was looked at
     */
    public record Gone(@NotNull PersonId id, int version) {}
}
