package vn.diemcau.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller of the running request; set by the filter that reads the cookies. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = new Caller.Anonymous();
    private Caller.@Nullable Participant participant;

    public Caller get() {
        return caller;
    }

    void set(Caller counting, Caller.@Nullable Participant joined) {
        this.caller = counting;
        this.participant = joined;
    }

    /** The signed-in caller; refuses with {@code access.not_signed_in} where there is none. */
    public Caller.SignedIn signedIn() {
        if (caller instanceof Caller.SignedIn signedIn) {
            return signedIn;
        }
        throw AccessError.NOT_SIGNED_IN.refusal();
    }

    /** The participant who calls; refuses with {@code access.not_signed_in} where there is none. */
    public Caller.Participant participant() {
        if (caller instanceof Caller.Participant joined) {
            return joined;
        }
        throw AccessError.NOT_SIGNED_IN.refusal();
    }

    /**
     * The participant that this browser already is, on endpoints for ANYONE too, and beside a
     * sign-in: joining again must find the same participant.
     */
    public Optional<Caller.Participant> participantIfAny() {
        return Optional.ofNullable(participant);
    }
}
