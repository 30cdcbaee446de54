package vn.diemcau.load;

import java.net.InetSocketAddress;
import java.net.URI;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Where an installation is reached.
 *
 * @param trust for {@code https}; null for {@code http}
 */
public record Address(URI url, @Nullable SSLContext trust) {

    InetSocketAddress socket() {
        return new InetSocketAddress(url.getHost(), port());
    }

    private int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return trust == null ? 80 : 443;
    }

    /** As it stands in the header Host. */
    String authority() {
        return url.getPort() > 0 ? url.getHost() + ":" + url.getPort() : url.getHost();
    }

    Wire wire() {
        if (trust == null) {
            return new Wire();
        }
        SSLEngine engine = trust.createSSLEngine(url.getHost(), port());
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        engine.setSSLParameters(parameters);
        return new SecureWire(engine);
    }
}
