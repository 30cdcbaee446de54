package vn.diemcau.invitation;

import java.util.HashMap;
import java.util.Map;
import vn.diemcau.event.EventId;
import vn.diemcau.platform.Language;
import vn.diemcau.template.LetterKind;
import vn.diemcau.template.LetterTemplates;
import vn.diemcau.template.WrittenTemplate;

/** The templates that one piece of work needs, each read once however many letters it writes. */
final class Wordings {

    private record Key(EventId event, LetterKind kind, Language language) {}

    private final LetterTemplates templates;
    private final Map<Key, WrittenTemplate> read = new HashMap<>();

    Wordings(LetterTemplates templates) {
        this.templates = templates;
    }

    /** Uses {@code template} instead of the event's own, for a look at what is being written. */
    Wordings with(EventId event, LetterKind kind, Language language, WrittenTemplate template) {
        read.put(new Key(event, kind, language), template);
        return this;
    }

    WrittenTemplate get(EventId event, LetterKind kind, Language language) {
        return read.computeIfAbsent(
                new Key(event, kind, language),
                key -> templates.get(key.event(), key.kind(), key.language()));
    }
}
