package vn.diemcau.login;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** Somebody has come in: who it is, and the cookie by which the browser is known from now on. */
public record Entry(Me me, NewCookie cookie) {

    public Response response() {
        return Response.ok(me).cookie(cookie).build();
    }
}
