package vn.diemcau.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session's whole list of topics, in its order; replaces what was there.
 *
 * @param version of the list that the writer has seen
 */
public record ChangeTopics(
        int version, @NotNull @Size(max = 50) List<@NotNull @Valid Item> topics) {

    /**
     * One topic.
     *
     * @param id of one that stays, null for a new one
     */
    public record Item(@Nullable TopicId id, @NotBlank @Size(max = 100) String name) {}
}
