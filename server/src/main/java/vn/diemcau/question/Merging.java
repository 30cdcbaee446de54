package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.participant.ParticipantId;

/**
 * Which questions were merged into which: trees, each with one question at its top that leads the
 * others. Asker and votes stay with the question that they belong to, so that splitting restores
 * what was there; the leading one shows the count of all.
 */
@ApplicationScoped
class Merging {

    private final QuestionRepository questions;
    private final MergeRepository merges;

    @Inject
    Merging(QuestionRepository questions, MergeRepository merges) {
        this.questions = questions;
        this.merges = merges;
    }

    Question leadOf(Question question) {
        UUID lead = question.moderation.leadId;
        return lead == null || lead.equals(question.id)
                ? question
                : questions.get(new QuestionId(lead));
    }

    /** All that are merged together with the question, the leading one first. */
    List<Question> family(Question question) {
        if (question.moderation.leadId == null) {
            return List.of(question);
        }
        Question lead = leadOf(question);
        List<Question> all = new ArrayList<>(List.of(lead));
        merges.listLed(lead).stream().filter(one -> one != lead).forEach(all::add);
        return all;
    }

    /** What becomes of it. */
    Fate fate(Question question) {
        return new Fate(question, leadOf(question));
    }

    /** What becomes of each of these; the leading ones are read in one query. */
    List<Fate> fates(List<Question> asked) {
        List<UUID> leads =
                asked.stream()
                        .map(question -> question.moderation.leadId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        merges.list(leads);
        return asked.stream().map(this::fate).toList();
    }

    /** Of {@code shown} those that the participant supports, be it by one that was merged. */
    Set<QuestionId> listVotedFor(ParticipantId voter, List<Question> shown) {
        Set<QuestionId> voted = new HashSet<>(questions.listVotedFor(voter, shown));
        voted.addAll(
                merges.listLedVotedFor(
                        voter,
                        shown.stream()
                                .filter(question -> question.moderation.merged > 0)
                                .map(question -> question.id)
                                .toList()));
        return voted;
    }

    /**
     * Hangs a leading question, and whatever was merged into it, below another. The counts of the
     * one that leads them now are to be taken afterwards.
     */
    void link(Question question, Question into) {
        List<Question> moved = family(question);
        Question lead = leadOf(into);
        question.moderation.mergedInto = into.id;
        moved.forEach(one -> one.moderation.leadId = lead.id);
        lead.moderation.leadId = lead.id;
    }

    /**
     * Takes a merged question out again, together with whatever was merged into it. The counts of
     * both are to be taken afterwards.
     */
    void unlink(Question question) {
        List<Question> moved = below(question, family(question));
        question.moderation.mergedInto = null;
        moved.forEach(one -> one.moderation.leadId = question.id);
    }

    private static List<Question> below(Question top, List<Question> family) {
        Set<UUID> known = new HashSet<>(Set.of(top.id));
        List<Question> found = new ArrayList<>(List.of(top));
        // Each round finds one level of the tree.
        for (int before = 0; before < found.size(); ) {
            before = found.size();
            for (Question one : family) {
                if (known.contains(one.moderation.mergedInto) && known.add(one.id)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** Brings a leading question's counts up to date; for after what it leads has changed. */
    void recount(Question lead) {
        merges.flush();
        MergeRepository.Led led = merges.count(lead);
        lead.moderation.merged = led.questions() - 1;
        lead.moderation.askers = led.askers();
        lead.votes = led.supporters();
        if (led.questions() == 1) {
            lead.moderation.leadId = null;
            lead.moderation.askers = 1;
            lead.votes = merges.countVotes(lead);
        }
    }
}
