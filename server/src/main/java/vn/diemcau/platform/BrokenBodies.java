package vn.diemcau.platform;

import io.helidon.http.RequestException;
import io.helidon.http.Status;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.diemcau.kernel.Refusal;

/**
 * Refuses bodies that turn out to be broken, or beyond the limit, only while they are read: chunked
 * ones. The web server would close such a body by reading on, fail again and hide the reason.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public final class BrokenBodies implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.setEntityStream(new Body(request.getEntityStream()));
    }

    private static final class Body extends FilterInputStream {

        private boolean broken;

        Body(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return in.read();
            } catch (RuntimeException e) {
                throw refusalFor(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (RuntimeException e) {
                throw refusalFor(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (!broken) {
                in.close();
            }
        }

        private Refusal refusalFor(RuntimeException thrown) {
            broken = true;
            boolean tooLarge =
                    thrown instanceof RequestException e
                            && e.status().equals(Status.REQUEST_ENTITY_TOO_LARGE_413);
            return (tooLarge ? PlatformError.TOO_LARGE : PlatformError.MALFORMED).refusal();
        }
    }
}
