package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach the product (setting {@code public-url}). */
@ApplicationScoped
public class PublicUrl {

    private final URI root;

    @Inject
    public PublicUrl(@ConfigProperty(name = "public-url") URI root) {
        this.root = root;
    }

    /**
     * The address of a page of the web client.
     *
     * @param path begins with a slash; a token in it stands behind {@code #}, where it reaches no
     *     log
     */
    public URI page(String path) {
        return URI.create(root.toString().replaceAll("/+$", "") + path);
    }

    /** Whether pages come over TLS. */
    public boolean isSecure() {
        return "https".equals(root.getScheme());
    }

    /** {@code https://diemcau.example}, as browsers write it in Origin. */
    public String origin() {
        return originAt(root.getAuthority());
    }

    /** The same for another host and port. */
    String originAt(String authority) {
        return root.getScheme() + "://" + authority;
    }
}
