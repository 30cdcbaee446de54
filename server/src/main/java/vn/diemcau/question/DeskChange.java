package vn.diemcau.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Text;

/**
 * What a moderator can do to a question beside moving it on. What is written is cleaned and checked
 * here.
 */
public sealed interface DeskChange {

    /** The asker's own words are kept; everybody sees the edited ones. */
    record Edit(String text) implements DeskChange {
        public Edit {
            text = QuestionText.of(text).value();
        }
    }

    /** All labels that the question has from now on. */
    record Label(List<String> names) implements DeskChange {
        public Label {
            names = LabelNames.of(names);
        }
    }

    /** Null: under no topic. */
    record File(@Nullable TopicId topic) implements DeskChange {}

    /** Null: to nobody. */
    record Assign(@Nullable OrganizationId organization, @Nullable String note)
            implements DeskChange {

        static final int MOST_NOTE = 1_000;

        public Assign {
            note = NoteText.orNull(note, MOST_NOTE);
        }
    }

    /** What the chair reads beside the question. */
    record Brief(@Nullable String text) implements DeskChange {

        static final int MOST = 4_000;

        public Brief {
            text = NoteText.orNull(text, MOST);
        }
    }

    record Pin(boolean pinned) implements DeskChange {}

    /** Behind another question in the order by hand; null: first of all. */
    record Place(@Nullable QuestionId after) implements DeskChange {}

    /** What is noted of an answer that was given. */
    record Note(@Nullable String by, @Nullable String note) implements DeskChange {

        static final int MOST_BY = 200;
        static final int MOST_NOTE = 2_000;

        public Note {
            by = NoteText.orNull(by == null ? null : Text.line(by), MOST_BY);
            note = NoteText.orNull(note, MOST_NOTE);
        }
    }
}
