package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * Who is to go instead of a delegate, as it was typed. Whoever holds the link of a letter types it,
 * so it stays here and changes nobody in the directory until somebody who may has confirmed it.
 */
@Embeddable
class ProposedPerson {

    @Column(name = "proposed_name")
    String name;

    @Column(name = "proposed_position")
    @Nullable String position;

    @Column(name = "proposed_email")
    @Nullable String email;

    @Column(name = "proposed_phone")
    @Nullable String phone;

    protected ProposedPerson() {}

    static ProposedPerson of(NameDelegate written) {
        ProposedPerson person = new ProposedPerson();
        person.name = Text.line(written.name());
        person.position = Text.lineOrNull(written.position());
        person.email = Text.lineOrNull(written.email());
        person.phone = Text.lineOrNull(written.phone());
        return person;
    }

    NameDelegate named() {
        return new NameDelegate(null, name, position, email, phone, null, null);
    }
}
