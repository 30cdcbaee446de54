package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateBrief;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.DelegateState;
import vn.diemcau.delegate.Delegates;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;

/** Finds whom a selection means, at the moment in which it is asked. */
@ApplicationScoped
class Recipients {

    /**
     * The largest meetings have some hundred delegates at the main point, and some thousand more.
     */
    static final int MOST = 5_000;

    private static final int AT_ONCE = 500;

    private final DocumentRepository documents;
    private final Delegates delegates;
    private final OrganizationService organizations;
    private final SessionService sessions;

    @Inject
    Recipients(
            DocumentRepository documents,
            Delegates delegates,
            OrganizationService organizations,
            SessionService sessions) {
        this.documents = documents;
        this.delegates = delegates;
        this.organizations = organizations;
        this.sessions = sessions;
    }

    /** The rows for everybody whom {@code document} goes to; refuses those who are gone. */
    List<DocumentRecipient> of(Document document) {
        Selection selection = document.text().selection();
        return switch (selection.kind()) {
            case NOBODY -> List.of();
            case ORGANIZATIONS -> organizations(document, selection.organizationIds());
            case DELEGATES, SUBSTITUTES -> delegates(document, selection);
        };
    }

    private List<DocumentRecipient> organizations(Document document, List<OrganizationId> chosen) {
        Map<OrganizationId, OrganizationName> names = organizations.names(chosen);
        List<DocumentRecipient> recipients = new ArrayList<>();
        for (OrganizationId id : chosen.stream().distinct().toList()) {
            OrganizationName name = names.get(id);
            if (name == null) {
                throw DocumentError.RECIPIENT_GONE.refusal();
            }
            recipients.add(DocumentRecipient.of(document, name, recipients.size()));
        }
        return recipients;
    }

    private List<DelegateId> listDelegates(SessionId session, Selection selection, int most) {
        return selection.kind() == Selection.Kind.SUBSTITUTES
                ? documents.listUnauthorized(session, selection.groupId(), most)
                : documents.listNamed(session, selection.groupId(), most);
    }

    private List<DocumentRecipient> delegates(Document document, Selection selection) {
        List<DelegateId> named = listDelegates(document.session(), selection, MOST + 1);
        if (named.size() > MOST) {
            throw DocumentError.TOO_MANY_RECIPIENTS.refusal("most", MOST);
        }
        List<DocumentRecipient> recipients = new ArrayList<>();
        for (int from = 0; from < named.size(); from += AT_ONCE) {
            List<DelegateId> some = named.subList(from, Math.min(from + AT_ONCE, named.size()));
            Map<DelegateId, DelegateBrief> briefs = delegates.list(some);
            some.stream()
                    .map(briefs::get)
                    .forEach(
                            brief ->
                                    recipients.add(
                                            DocumentRecipient.of(
                                                    document, brief, recipients.size())));
        }
        return recipients;
    }

    /** Refuses all to whom no giấy ủy quyền may go, with how many these are. */
    void requireSubstitutes(Document document, List<DocumentRecipient> addressees) {
        Set<DelegateId> substitutes =
                new HashSet<>(documents.listUnauthorized(document.session(), null, MOST));
        long others =
                addressees.stream()
                        .filter(
                                each ->
                                        each.delegateId == null
                                                || !substitutes.contains(
                                                        new DelegateId(each.delegateId)))
                        .count();
        if (others > 0) {
            throw DocumentError.ONLY_SUBSTITUTES.refusal("count", others);
        }
    }

    /** How many a selection means now. */
    long count(SessionId session, Selection selection) {
        return switch (selection.kind()) {
            case NOBODY -> 0;
            case ORGANIZATIONS -> selection.organizationIds().stream().distinct().count();
            case DELEGATES, SUBSTITUTES -> listDelegates(session, selection, MOST + 1).size();
        };
    }

    /** Somebody for whom a preview can be made; empty where there is nobody yet. */
    Optional<Sample> findSample(SessionId session, Selection selection) {
        return switch (selection.kind()) {
            case NOBODY -> Optional.empty();
            case ORGANIZATIONS ->
                    selection.organizationIds().stream()
                            .findFirst()
                            .flatMap(
                                    id ->
                                            Optional.ofNullable(
                                                    organizations.names(List.of(id)).get(id)))
                            .map(
                                    name ->
                                            new Sample(
                                                    Recipient.organization(
                                                            name.name(),
                                                            sessions.get(session).place()),
                                                    null));
            case DELEGATES, SUBSTITUTES ->
                    listDelegates(session, selection, 1).stream()
                            .findFirst()
                            .flatMap(delegates::find)
                            .map(
                                    brief ->
                                            new Sample(
                                                    recipient(brief, sessions.get(session)),
                                                    brief.id()));
        };
    }

    /** Whom a copy is for; refuses with the reason where they get none any more. */
    Recipient get(SessionSummary session, DocumentRecipient addressee) {
        if (addressee.organizationId != null) {
            OrganizationId id = new OrganizationId(addressee.organizationId);
            OrganizationName name = organizations.names(List.of(id)).get(id);
            if (name == null) {
                throw DocumentError.RECIPIENT_GONE.refusal();
            }
            return Recipient.organization(name.name(), session.place());
        }
        DelegateBrief delegate =
                Optional.ofNullable(addressee.delegateId)
                        .flatMap(id -> delegates.find(new DelegateId(id)))
                        .orElseThrow(DocumentError.RECIPIENT_GONE::refusal);
        if (delegate.state() != DelegateState.NAMED
                || !delegates.keepNamed(List.of(delegate.id()))) {
            throw DocumentError.RECIPIENT_WITHDRAWN.refusal("name", delegate.name());
        }
        return recipient(delegate, session);
    }

    private Recipient recipient(DelegateBrief delegate, SessionSummary session) {
        return Recipient.of(
                delegate,
                session.place(),
                Optional.ofNullable(delegate.replaces()).flatMap(delegates::find).orElse(null));
    }

    /** An example; with the delegate whose code it would bear. */
    record Sample(Recipient recipient, @Nullable DelegateId delegate) {}
}
