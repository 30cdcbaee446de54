package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Decides which of several admissions of a delegate counts: the first that was not undone. Called
 * with the session's book locked, so that nobody adds one in between.
 */
@ApplicationScoped
class Admissions {

    private final AdmissionRepository admissions;

    @Inject
    Admissions(AdmissionRepository admissions) {
        this.admissions = admissions;
    }

    /** Those that count no more go before those that do, as the database lets one count only. */
    void countAnew(DoorBook book, Collection<UUID> delegates) {
        if (delegates.isEmpty()) {
            return;
        }
        admissions.flush();
        List<Admission> standing = admissions.listOf(delegates);
        Set<UUID> firsts = firsts(standing);
        standing.stream()
                .filter(admission -> !firsts.contains(admission.id))
                .forEach(admission -> admission.count(false, book));
        admissions.flush();
        standing.stream()
                .filter(admission -> firsts.contains(admission.id))
                .forEach(admission -> admission.count(true, book));
        admissions.flush();
    }

    /** They come in the order of their delegates, the first of each first. */
    private static Set<UUID> firsts(List<Admission> ordered) {
        Set<UUID> met = new HashSet<>();
        Set<UUID> firsts = new HashSet<>();
        for (Admission admission : ordered) {
            if (met.add(admission.delegate())) {
                firsts.add(admission.id);
            }
        }
        return firsts;
    }
}
