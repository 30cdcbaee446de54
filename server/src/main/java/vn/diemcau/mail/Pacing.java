package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, where no more than so many mails may leave in a minute, in all or for one
 * domain. A mail that has to wait for its domain gets a later time, so that nobody looks at it
 * until then and those behind it go on.
 */
@ApplicationScoped
class Pacing {

    private final MailPaceRepository paces;
    private final Optional<Pace> all;
    private final Optional<Pace> domain;

    @Inject
    Pacing(
            MailPaceRepository paces,
            @ConfigProperty(name = "mail.per-minute") int perMinute,
            @ConfigProperty(name = "mail.per-domain-and-minute") int perDomain) {
        this.paces = paces;
        this.all = pace(perMinute);
        this.domain = pace(perDomain);
    }

    /**
     * Chooses those of the due mails, which are locked, whose turn it is now; gives those that wait
     * for their domain a later time; leaves alone those for which the limit of all has no room.
     */
    List<Mail> choose(List<Mail> due, Instant now) {
        if (due.isEmpty() || (all.isEmpty() && domain.isEmpty())) {
            return due;
        }
        Map<String, MailPace> locked = paces.lock(keys(due), now);
        MailPace total = locked.get(MailPace.ALL);
        List<Mail> chosen = new ArrayList<>();
        for (Mail mail : due) {
            if (total != null && !total.isFree(all.orElseThrow(), now)) {
                break;
            }
            if (hasItsTurn(mail, locked.get(mail.recipientDomain()), now)) {
                take(total, now);
                chosen.add(mail);
            }
        }
        return chosen;
    }

    private void take(@Nullable MailPace total, Instant now) {
        if (total != null) {
            total.take(all.orElseThrow(), now);
        }
    }

    private boolean hasItsTurn(Mail mail, @Nullable MailPace line, Instant now) {
        if (line == null || domain.isEmpty()) {
            return true;
        }
        Pace pace = domain.get();
        boolean behindOthers = mail.isNew() && line.othersWait(now);
        if (behindOthers || !line.isFree(pace, now)) {
            mail.waitUntil(line.placeInLine(pace, now));
            return false;
        }
        line.take(pace, now);
        return true;
    }

    private Set<String> keys(List<Mail> due) {
        Set<String> keys = new HashSet<>();
        all.ifPresent(pace -> keys.add(MailPace.ALL));
        domain.ifPresent(pace -> due.forEach(mail -> keys.add(mail.recipientDomain())));
        return keys;
    }

    private static Optional<Pace> pace(int perMinute) {
        return perMinute > 0 ? Optional.of(Pace.perMinute(perMinute)) : Optional.empty();
    }
}
