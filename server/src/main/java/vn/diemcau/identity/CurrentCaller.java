package vn.diemcau.identity;

import jakarta.enterprise.context.RequestScoped;

/** The caller of the running request; set by the filter that reads the cookies. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = new Caller.Anonymous();

    public Caller get() {
        return caller;
    }

    void set(Caller caller) {
        this.caller = caller;
    }

    /** The signed-in caller; refuses with {@code identity.not_signed_in} where there is none. */
    public Caller.SignedIn signedIn() {
        if (caller instanceof Caller.SignedIn signedIn) {
            return signedIn;
        }
        throw IdentityError.NOT_SIGNED_IN.refusal();
    }

    /**
     * The participant who calls; refuses with {@code identity.not_signed_in} where there is none.
     */
    public Caller.Participant participant() {
        if (caller instanceof Caller.Participant participant) {
            return participant;
        }
        throw IdentityError.NOT_SIGNED_IN.refusal();
    }
}
