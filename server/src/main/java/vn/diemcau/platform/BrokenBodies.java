package vn.diemcau.platform;

import io.helidon.http.RequestException;
import io.helidon.http.Status;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.kernel.Refusal;

/**
 * Refuses bodies that turn out to be broken, or too large, while they are read. The web server
 * would close a broken body by reading on, fail again and hide the reason.
 *
 * <p>A body that is too large is read to its end before it is refused: whoever is still sending
 * when the connection is closed may never see the answer (RFC 9112, section 9.6). Where even that
 * would be too much, at the server's own limit, the connection is cut.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public final class BrokenBodies implements ContainerRequestFilter {

    private final long largest;

    /**
     * @param largest bytes of a body that are accepted
     */
    @Inject
    public BrokenBodies(@ConfigProperty(name = "largest-request-body") long largest) {
        this.largest = largest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setEntityStream(new Body(request.getEntityStream(), largest));
    }

    static final class Body extends FilterInputStream {

        private long left;
        private boolean broken;

        Body(InputStream in, long largest) {
            super(in);
            left = largest;
        }

        /** Before anything is read. */
        void accept(long bytes) {
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int read = in.read(bytes, offset, length);
                left -= Math.max(read, 0);
                if (left < 0) {
                    in.transferTo(OutputStream.nullOutputStream());
                    throw PlatformError.TOO_LARGE.refusal();
                }
                return read;
            } catch (Refusal refusal) {
                throw refusal;
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
