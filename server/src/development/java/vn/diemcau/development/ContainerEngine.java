package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks a Docker engine one question, quickly. Testcontainers' own look for an engine can take
 * minutes where there is none, or no registry to fetch an image from.
 */
final class ContainerEngine {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private ContainerEngine() {}

    /** Whether an engine answers without TLS and already has this image; never fetches one. */
    static boolean hasImage(Map<String, String> environment, String image) {
        URI host =
                URI.create(environment.getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock"));
        return CompletableFuture.supplyAsync(
                        () -> answersWithImage(host, image), Thread::startVirtualThread)
                .completeOnTimeout(false, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static boolean answersWithImage(URI host, String image) {
        try (SocketChannel channel = SocketChannel.open(address(host))) {
            String request =
                    "GET /images/%s/json HTTP/1.0\r\nHost: docker\r\n\r\n".formatted(image);
            channel.write(ByteBuffer.wrap(request.getBytes(US_ASCII)));
            BufferedReader answer = new BufferedReader(Channels.newReader(channel, US_ASCII));
            String status = answer.readLine();
            return status != null && status.contains(" 200 ");
        } catch (IOException noEngine) {
            return false;
        }
    }

    private static SocketAddress address(URI host) throws IOException {
        return switch (host.getScheme()) {
            case "unix" -> UnixDomainSocketAddress.of(host.getPath());
            case "tcp", "http" -> new InetSocketAddress(host.getHost(), host.getPort());
            default -> throw new IOException("Not a kind of engine address that we ask: " + host);
        };
    }
}
