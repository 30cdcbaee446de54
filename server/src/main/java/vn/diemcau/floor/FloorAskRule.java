package vn.diemcau.floor;

import java.util.List;
import vn.diemcau.event.SessionState;

/** What must hold before a request is taken; the first that does not is what people are told. */
enum FloorAskRule {
    /** Before, nobody calls, unless the organizer wants to know early who will speak. */
    SESSION_TAKES_REQUESTS {
        @Override
        void require(Asking asking) {
            boolean early = asking.sessionState() == SessionState.PLANNED && asking.early();
            if (asking.sessionState() != SessionState.LIVE && !early) {
                throw FloorError.SESSION_NOT_LIVE.refusal("state", asking.sessionState());
            }
        }
    },
    /** Whoever asks twice would stand in the queue twice. */
    ONE_OPEN_PER_PARTICIPANT {
        @Override
        void require(Asking asking) {
            if (asking.hasOpen()) {
                throw FloorError.ALREADY_ASKED.refusal();
            }
        }
    },
    /** So that one hall with an eager host does not fill the list. */
    FEW_OPEN_PER_POINT {
        @Override
        void require(Asking asking) {
            if (asking.openOfPoint() >= asking.mostOfPoint()) {
                throw FloorError.TOO_MANY_OF_POINT.refusal("most", asking.mostOfPoint());
            }
        }
    };

    static final List<FloorAskRule> ALL = List.of(values());

    /**
     * The circumstances in which somebody asks.
     *
     * @param early whether people may ask before the session is opened
     * @param openOfPoint 0 without a point
     */
    record Asking(
            SessionState sessionState,
            boolean early,
            boolean hasOpen,
            long openOfPoint,
            int mostOfPoint) {}

    abstract void require(Asking asking);
}
