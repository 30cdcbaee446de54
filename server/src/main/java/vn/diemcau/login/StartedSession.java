package vn.diemcau.login;

import jakarta.ws.rs.core.NewCookie;
import java.util.UUID;

/** A login session that was just begun, and the cookie by which the browser will be known. */
public record StartedSession(UUID loginSessionId, NewCookie cookie) {}
