package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.PublicUrl;

/**
 * The two cookies by which browsers are known. Scripts cannot read them, other sites do not send
 * them.
 */
@ApplicationScoped
class Cookies {

    /**
     * Accounts, and guests who came in by a link. Ends with the browser: offices share machines.
     */
    static final String SIGNED_IN = "dc_session";

    /** Participants; kept by the phone until the login session's absolute end. */
    static final String PARTICIPANT = "dc_participant";

    private final boolean secure;
    private final int participantSeconds;

    @Inject
    Cookies(PublicUrl publicUrl, LoginRules rules) {
        this.secure = publicUrl.isSecure();
        this.participantSeconds = Math.toIntExact(rules.absolute().toSeconds());
    }

    NewCookie signedIn(Token token) {
        return cookie(SIGNED_IN, token.value(), NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie participant(Token token) {
        return cookie(PARTICIPANT, token.value(), participantSeconds);
    }

    /** Makes the browser forget the sign-in. */
    NewCookie signedOut() {
        return cookie(SIGNED_IN, "", 0);
    }

    private NewCookie cookie(String name, String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }
}
