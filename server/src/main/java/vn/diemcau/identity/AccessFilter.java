package vn.diemcau.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import org.jspecify.annotations.Nullable;

/** Lets in those whom the endpoint names, before anything of the request is read or done. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

    /** No token of ours is longer; whatever is, is not looked up. */
    private static final int LONGEST_TOKEN = 64;

    private final Access access;
    private final LoginSessions sessions;
    private final CurrentCaller current;
    private final AnyoneThrottle throttle;

    AccessFilter(
            Access access, LoginSessions sessions, CurrentCaller current, AnyoneThrottle throttle) {
        this.throttle = throttle;
        this.access = access;
        this.sessions = sessions;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (access.anyone()) {
            throttle.take();
        }
        Caller.SignedIn signedIn =
                access.considersSignedIn()
                                && callerOf(request, Cookies.SIGNED_IN)
                                        instanceof Caller.SignedIn caller
                        ? caller
                        : null;
        Caller.Participant participant =
                access.considersParticipants()
                                && callerOf(request, Cookies.PARTICIPANT)
                                        instanceof Caller.Participant caller
                        ? caller
                        : null;
        current.set(access.choose(signedIn, participant), participant);
    }

    private @Nullable Caller callerOf(ContainerRequestContext request, String name) {
        Cookie cookie = request.getCookies().get(name);
        if (cookie == null
                || cookie.getValue().isEmpty()
                || cookie.getValue().length() > LONGEST_TOKEN) {
            return null;
        }
        return sessions.callerWith(new Token(cookie.getValue())).orElse(null);
    }
}
