package vn.diemcau.identity;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** Somebody has come in: who it is, and the cookie by which the browser is known from now on. */
record Entry(Me me, NewCookie cookie) {

    Response response() {
        return Response.ok(me).cookie(cookie).build();
    }
}
