package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.KnownCallers;
import vn.diemcau.kernel.Token;

/** Knows browsers by their cookies: each of the two kinds by its own. */
@ApplicationScoped
class CookieCallers implements KnownCallers {

    /** No token of ours is longer; whatever is, is not looked up. */
    private static final int LONGEST_TOKEN = 64;

    private final LoginSessions sessions;

    @Inject
    CookieCallers(LoginSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Caller.SignedIn> findSignedIn(Map<String, Cookie> cookies) {
        return find(cookies.get(Cookies.SIGNED_IN), Caller.SignedIn.class);
    }

    @Override
    public Optional<Caller.Participant> findParticipant(Map<String, Cookie> cookies) {
        return find(cookies.get(Cookies.PARTICIPANT), Caller.Participant.class);
    }

    private <C extends Caller> Optional<C> find(@Nullable Cookie cookie, Class<C> kind) {
        return Optional.ofNullable(cookie)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_TOKEN)
                .flatMap(value -> sessions.findCaller(new Token(value)))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
