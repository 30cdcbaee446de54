package vn.diemcau.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import java.util.Map;

/** Lets in those whom the endpoint names, before anything of the request is read or done. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

    private final Access access;
    private final KnownCallers known;
    private final CurrentCaller current;
    private final AnyoneThrottle throttle;

    AccessFilter(
            Access access, KnownCallers known, CurrentCaller current, AnyoneThrottle throttle) {
        this.access = access;
        this.known = known;
        this.current = current;
        this.throttle = throttle;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (access.anyone()) {
            throttle.take(request.getHeaderString(LoadPasses.HEADER));
        }
        Map<String, Cookie> cookies = request.getCookies();
        Caller.SignedIn signedIn =
                access.considersSignedIn() ? known.findSignedIn(cookies).orElse(null) : null;
        Caller.Participant participant =
                access.considersParticipants() ? known.findParticipant(cookies).orElse(null) : null;
        current.set(access.choose(signedIn, participant), participant);
    }
}
