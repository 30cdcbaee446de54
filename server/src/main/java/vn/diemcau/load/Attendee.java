package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A teacher with a phone: hears what is published, and asks. */
final class Attendee extends Person {

    private final long joiningSince;
    private final Hearing hearing = new Hearing();

    /**
     * @param joiningSince when the request to join was sent
     */
    Attendee(Crowd crowd, Installation.Visitor visitor, long joiningSince) {
        super(crowd, visitor, "PARTICIPANT");
        this.joiningSince = joiningSince;
    }

    void ask(int number) {
        Ledger ledger = crowd.ledger();
        ledger.asked(number, System.nanoTime());
        send(
                "question.ask",
                Map.of("text", crowd.tag().text(number)),
                new Command() {
                    @Override
                    public void acknowledged(JsonNode result, long nanos) {
                        crowd.figures().acknowledged(nanos);
                        ledger.acknowledged(number);
                    }

                    @Override
                    public void refused(String code) {
                        ledger.refused(number);
                    }
                });
    }

    Hearing hearing() {
        return hearing;
    }

    @Override
    void arrived(long revision) {
        hearing.from(revision);
        crowd.figures().joined(System.nanoTime() - joiningSince);
    }

    @Override
    void heard(Heard.Fact fact) {
        if (!fact.type().equals("question.published") || fact.number() < 0) {
            return;
        }
        hearing.heard(fact.revision());
        long approvedAt = crowd.ledger().published(fact.revision(), fact.number());
        if (approvedAt != 0) {
            crowd.figures().delivered(System.nanoTime() - approvedAt);
        }
    }

    @Override
    void heardTwice(Heard.Fact fact) {
        hearing.heardTwice();
    }

    @Override
    void startsAnew(long revision) {
        hearing.from(revision);
    }
}
