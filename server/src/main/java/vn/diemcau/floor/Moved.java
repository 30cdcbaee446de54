package vn.diemcau.floor;

/** That a request was moved by hand, as everybody sees it who sees the queue. */
public record Moved(Hand.Kind kind, int places, String reason) {

    static Moved of(Hand hand) {
        return new Moved(hand.kind(), hand.places(), hand.reason());
    }
}
