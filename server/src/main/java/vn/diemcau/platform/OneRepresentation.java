package vn.diemcau.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Everything here has one representation, and whoever asks for another gets that one (RFC 9110
 * section 12.4.1 allows it). Otherwise Jersey looks in vain for a writer and calls that our fault.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public final class OneRepresentation implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, "*/*");
    }
}
