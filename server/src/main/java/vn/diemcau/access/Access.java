package vn.diemcau.access;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;

/** Whom one endpoint lets in, as its {@link MayCall} says. */
record Access(Set<Who> who) {

    Access {
        who = Set.copyOf(who);
        if (who.isEmpty()) {
            throw new IllegalArgumentException("@MayCall names nobody");
        }
    }

    /** Throws where the method does not state whom it lets in: such a product must not start. */
    static Access of(Method method) {
        MayCall stated = method.getAnnotation(MayCall.class);
        if (stated == null) {
            throw new IllegalStateException("no @MayCall says who may call " + method);
        }
        return new Access(EnumSet.copyOf(List.of(stated.value())));
    }

    boolean anyone() {
        return who.contains(Who.ANYONE);
    }

    boolean considersParticipants() {
        return anyone() || who.contains(Who.PARTICIPANT);
    }

    boolean considersSignedIn() {
        return !who.equals(Set.of(Who.PARTICIPANT));
    }

    /**
     * Which of the two that a browser may be counts here: signed in with a fitting role before
     * participant. Refuses where neither is let in.
     */
    Caller choose(Caller.@Nullable SignedIn signedIn, Caller.@Nullable Participant participant)
            throws Refusal {
        if (signedIn != null && lets(signedIn)) {
            return signedIn;
        }
        if (participant != null && considersParticipants()) {
            return participant;
        }
        if (anyone()) {
            return new Caller.Anonymous();
        }
        // Where only participants count, an account is nobody: its owner has yet to join.
        if (signedIn != null && considersSignedIn()) {
            throw AccessError.NOT_ALLOWED.refusal();
        }
        throw AccessError.NOT_SIGNED_IN.refusal();
    }

    private boolean lets(Caller.SignedIn caller) {
        return anyone()
                || who.contains(Who.SIGNED_IN)
                || caller.grants().stream()
                        .anyMatch(grant -> who.contains(Who.valueOf(grant.role().name())));
    }
}
