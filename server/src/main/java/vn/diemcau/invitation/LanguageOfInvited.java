package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.LanguageOfDelegates;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;

/** Whoever was invited is written to in the language of the invitation, also about other things. */
@ApplicationScoped
class LanguageOfInvited implements LanguageOfDelegates {

    private final Database database;
    private final InvitationRepository invitations;

    @Inject
    LanguageOfInvited(Database database, InvitationRepository invitations) {
        this.database = database;
        this.invitations = invitations;
    }

    @Override
    public Optional<Language> find(DelegateId delegate) {
        return database.read(() -> invitations.findLanguage(delegate));
    }
}
