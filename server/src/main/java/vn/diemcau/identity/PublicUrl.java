package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses for mails. A token stands behind {@code #}, where it reaches no log. */
@ApplicationScoped
class PublicUrl {

    private final String root;

    @Inject
    PublicUrl(@ConfigProperty(name = "public-url") URI publicUrl) {
        String address = publicUrl.toString();
        this.root = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The address of a page of the web client that takes a token. */
    URI page(String path, Token token) {
        return URI.create(root + path + "#" + token.value());
    }
}
