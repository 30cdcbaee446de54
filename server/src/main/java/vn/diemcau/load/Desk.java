package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Map;

/** A moderator: hears every question and approves some, no faster than a line may command. */
final class Desk extends Person {

    /** Below what a connection may send in a minute (PROTOCOL.md, L2). */
    static final int APPROVALS_A_MINUTE = 100;

    private record Waiting(int number, String id) {}

    private final int place;
    private final int desks;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private double mayApprove = 1;
    private long refilledAt = System.nanoTime();

    /**
     * @param place which of the desks this is, from 0; each approves its share
     */
    Desk(Crowd crowd, Installation.Visitor visitor, int place, int desks) {
        super(crowd, visitor, "MODERATOR");
        this.place = place;
        this.desks = desks;
    }

    @Override
    void arrived(long revision) {
        crowd.figures().deskOpened();
    }

    @Override
    void heard(Heard.Fact fact) {
        if (!fact.type().equals("question.changed") || fact.number() < 0) {
            return;
        }
        long askedAt = crowd.ledger().atDesk(fact.number());
        if (askedAt != 0) {
            crowd.figures().atDesk(System.nanoTime() - askedAt);
        }
        JsonNode question = fact.json().path("question");
        if (question.path("state").asText().equals("SUBMITTED") && fact.number() % desks == place) {
            waiting.add(new Waiting(fact.number(), question.path("id").asText()));
        }
    }

    /** Approves what the moderator gets round to. */
    void work() {
        long now = System.nanoTime();
        mayApprove = Math.min(10, mayApprove + (now - refilledAt) / 6e10 * APPROVALS_A_MINUTE);
        refilledAt = now;
        while (mayApprove >= 1 && !waiting.isEmpty() && isConnected()) {
            mayApprove--;
            approve(waiting.remove());
        }
    }

    /** Whether something waits for this moderator. */
    boolean hasQuestions() {
        return !waiting.isEmpty();
    }

    private void approve(Waiting question) {
        Ledger ledger = crowd.ledger();
        ledger.approving(question.number(), System.nanoTime());
        send(
                "question.approve",
                Map.of("questionId", question.id()),
                new Command() {
                    @Override
                    public void acknowledged(JsonNode result, long nanos) {
                        ledger.approved(question.number());
                    }

                    @Override
                    public void refused(String code) {
                        // Somebody at a real desk was faster; the code is counted.
                    }
                });
    }

    @Override
    void heardTwice(Heard.Fact fact) {
        crowd.figures().deskHeardTwice();
    }

    @Override
    void startsAnew(long revision) {
        waiting.clear();
    }
}
