package vn.diemcau.question;

import java.util.Objects;
import java.util.UUID;
import vn.diemcau.audit.Actor;

/**
 * Somebody who runs the session and acts on its questions.
 *
 * @param name as others read it in a question's history
 */
public record Moderator(Actor actor, String name) {

    UUID id() {
        return Objects.requireNonNull(actor.id());
    }
}
