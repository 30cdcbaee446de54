package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.event.SessionTime;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.platform.Language;
import vn.diemcau.template.LetterField;
import vn.diemcau.template.LetterKind;
import vn.diemcau.template.LetterWords;

/**
 * Writes a letter: the words that organizers may have written anew, and around them what every
 * letter carries whatever they wrote: time, place and the way to answer.
 */
@ApplicationScoped
class LetterWriter {

    private final MailTemplates layouts;

    @Inject
    LetterWriter(MailTemplates layouts) {
        this.layouts = layouts;
    }

    /**
     * @param before what an earlier letter said; null where there is none, or it holds
     */
    Letter write(
            LetterKind kind,
            Invitation invitation,
            SessionSummary session,
            Wordings wordings,
            LetterLinks links,
            @Nullable Told before) {
        LetterWords words =
                wordings.get(session.eventId(), kind, Language.of(invitation.language))
                        .fill(fields(invitation, session, before));
        Map<String, Object> values = new HashMap<>();
        values.put("kind", kind.name());
        values.put("words", words);
        values.put("session", session);
        values.put("when", SessionTime.of(session, invitation.locale()));
        values.put("form", session.form().name());
        values.put("place", text(session.place()));
        values.put("person", invitation.kind() == InviteeKind.DELEGATE);
        values.put("pointName", text(invitation.pointName));
        values.put("message", text(invitation.message));
        values.put("replyUrl", links.reply());
        values.put("hostUrl", links.host());
        return layouts.render("invitation", invitation.locale(), values);
    }

    private static Map<LetterField, String> fields(
            Invitation invitation, SessionSummary session, @Nullable Told before) {
        Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
        boolean isPerson = invitation.kind() == InviteeKind.DELEGATE;
        String name = invitation.recipientName;
        fields.put(LetterField.RECIPIENT, name == null ? invitation.label() : name);
        fields.put(LetterField.POSITION, text(invitation.recipientPosition));
        fields.put(
                LetterField.UNIT,
                text(isPerson ? invitation.unitName : name == null ? "" : invitation.pointName));
        fields.put(LetterField.GROUP, text(invitation.groupName));
        fields.put(LetterField.PERSON, isPerson ? "x" : "");
        fields.put(LetterField.EVENT, session.eventTitle());
        fields.put(LetterField.SESSION, session.title());
        fields.put(LetterField.TIME, SessionTime.of(session, invitation.locale()));
        fields.put(LetterField.PLACE, text(session.place()));
        fields.put(LetterField.POINT, text(invitation.pointName));
        if (before != null) {
            Told holds = Told.of(session, invitation.pointName);
            fields.put(
                    LetterField.EARLIER_TIME,
                    holds.hasSameTime(before)
                            ? ""
                            : SessionTime.of(
                                    before.startsAt(), before.endsAt(), invitation.locale()));
            fields.put(
                    LetterField.EARLIER_PLACE,
                    holds.hasSamePlace(before) ? "" : text(holds.placeBefore(before)));
        }
        return fields;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
