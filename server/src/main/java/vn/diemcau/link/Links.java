package vn.diemcau.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.kernel.Token;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PublicUrl;

/**
 * Links that stand for a person without an account. The raw token goes into one mail and is not
 * kept; behind {@code #} in the address it reaches no log. All methods join the caller's
 * transaction.
 */
@ApplicationScoped
public class Links {

    private final Database database;
    private final GuestLinkRepository links;
    private final LoginSessions sessions;
    private final Clock clock;
    private final PublicUrl publicUrl;

    @Inject
    Links(
            Database database,
            GuestLinkRepository links,
            LoginSessions sessions,
            Clock clock,
            PublicUrl publicUrl) {
        this.database = database;
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * Makes a new link.
     *
     * @param subjectId what it is about; it comes back from {@link #find}
     * @param label what the person sees on the page, and as whom they are shown once inside
     * @param grants what the person may do inside; none for links that only answer
     * @param expiresAt null for a link that ends only when it is revoked
     * @return the token, for the mail; it cannot be had again
     */
    public String issue(
            LinkPurpose purpose,
            UUID subjectId,
            String label,
            Collection<Grant> grants,
            @Nullable Instant expiresAt) {
        Token token = Token.random();
        GuestLink link =
                new GuestLink(purpose, token, subjectId, label, grants, expiresAt, clock.instant());
        database.write(() -> links.add(link));
        return token.value();
    }

    /**
     * {@link #issue}, in place of earlier ones of this purpose about the subject that nobody has
     * used; who came in by an earlier one stays in.
     */
    public String issueAnew(
            LinkPurpose purpose,
            UUID subjectId,
            String label,
            Collection<Grant> grants,
            Instant expiresAt) {
        return database.write(
                () -> {
                    links.deleteUnused(purpose, subjectId);
                    return issue(purpose, subjectId, label, grants, expiresAt);
                });
    }

    /** The address for the mail, with the token behind {@code #}. */
    public URI address(LinkPurpose purpose, String token) {
        return publicUrl.page(purpose.page() + "#" + token);
    }

    /**
     * The valid link with this token. Refuses with {@code link.unknown} where there is none, with
     * {@code link.ended} where it was revoked or its time is over.
     */
    public Link find(LinkPurpose purpose, String token) {
        return find(Set.of(purpose), token);
    }

    Link find(Set<LinkPurpose> purposes, String token) {
        return database.read(() -> Link.of(valid(purposes, token)));
    }

    /**
     * What the valid link is about by which somebody came in; empty where it has another purpose.
     */
    public Optional<UUID> findSubject(LinkPurpose purpose, UUID linkId) {
        return database.read(
                () ->
                        links.find(linkId)
                                .filter(link -> link.purpose() == purpose)
                                .filter(link -> link.validAt(clock.instant()))
                                .map(GuestLink::subjectId));
    }

    /** Notes the first use; later ones change nothing. */
    public void markUsed(UUID linkId) {
        database.write(() -> links.get(linkId).markUsed(clock.instant()));
    }

    /**
     * Lets the valid links of this purpose about the subjects last until {@code end} at least, and
     * those who came in by them stay as long; none is made shorter.
     */
    public void extend(LinkPurpose purpose, Collection<UUID> subjectIds, Instant end) {
        if (subjectIds.isEmpty()) {
            return;
        }
        database.write(
                () -> {
                    List<UUID> ending = links.listEndingBefore(purpose, subjectIds, end);
                    links.extend(ending, end);
                    sessions.extendAllOfLinks(ending, end);
                });
    }

    /** Ends all links of this purpose about the subject, and throws out who came in by them. */
    public void revoke(LinkPurpose purpose, UUID subjectId) {
        database.write(
                () -> {
                    List<GuestLink> ended = links.list(purpose, subjectId);
                    ended.forEach(link -> link.revoke(clock.instant()));
                    sessions.endAllOfLinks(ended.stream().map(GuestLink::id).toList());
                });
    }

    /** At most {@code limit} links whose time is over; answers how many it were. */
    int deleteExpired(int limit) {
        return database.write(() -> links.deleteExpired(clock.instant(), limit));
    }

    GuestLink valid(Set<LinkPurpose> purposes, String token) {
        GuestLink link =
                links.find(purposes, new Token(token)).orElseThrow(LinkError.UNKNOWN::refusal);
        if (!link.validAt(clock.instant())) {
            throw LinkError.ENDED.refusal();
        }
        return link;
    }
}
