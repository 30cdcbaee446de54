package vn.diemcau.platform;

import io.helidon.common.context.Contexts;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From which address a request comes, for limits. The header X-Forwarded-For counts only as far as
 * the proxies that wrote it are ours: anybody can send one.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final Set<InetAddress> proxies;

    @Inject
    ClientAddress(@ConfigProperty(name = "trusted-proxies") Optional<String> proxies) {
        this.proxies =
                Arrays.stream(proxies.orElse("").split(",", -1))
                        .filter(proxy -> !proxy.isBlank())
                        .map(proxy -> literal(proxy).orElseThrow(() -> unusable(proxy)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The address of the client whose request this thread is answering. */
    public String ofCurrent() {
        return Contexts.context()
                .flatMap(context -> context.get(ServerRequest.class))
                .map(this::of)
                .orElseThrow(() -> new IllegalStateException("no request is being answered"));
    }

    /** The client's address; of IPv6 the first half, which is what a single customer gets. */
    public String of(ServerRequest request) {
        InetAddress peer = ((InetSocketAddress) request.remotePeer().address()).getAddress();
        Stream<String> forwarded =
                request.headers().contains(HeaderNames.X_FORWARDED_FOR)
                        ? values(request.headers().get(HeaderNames.X_FORWARDED_FOR))
                        : Stream.empty();
        return network(client(peer, forwarded.toList()));
    }

    /**
     * Follows the hops backwards, from the one that we see ourselves, while they are proxies of
     * ours.
     */
    InetAddress client(InetAddress peer, List<String> forwarded) {
        InetAddress client = peer;
        for (String hop : forwarded.reversed()) {
            Optional<InetAddress> before = literal(hop);
            if (!proxies.contains(client) || before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    private static Stream<String> values(Header header) {
        return header.allValues().stream().flatMap(line -> Arrays.stream(line.split(",", -1)));
    }

    // The pattern keeps host names out: nothing that a header says is looked up.
    private static Optional<InetAddress> literal(String hop) {
        String text = hop.strip();
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                : address.getHostAddress();
    }

    private static IllegalArgumentException unusable(String proxy) {
        return new IllegalArgumentException(
                "trusted-proxies holds what is no IP address: " + proxy);
    }
}
