package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads {@code video} of config/application.yaml; a wrong value ends the start with a clear line.
 */
@ApplicationScoped
class VideoConfiguration {

    @Produces
    @Singleton
    VideoSettings settings(
            Config config,
            @ConfigProperty(name = "video.servers") Optional<String> servers,
            @ConfigProperty(name = "video.connect-timeout") Duration connectTimeout,
            @ConfigProperty(name = "video.answer-timeout") Duration answerTimeout,
            @ConfigProperty(name = "video.token-life") Duration tokenLife,
            @ConfigProperty(name = "video.check-every") Duration checkEvery) {
        List<VideoServer> known =
                Stream.of(servers.orElse("").split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .map(name -> server(config, name))
                        .toList();
        return new VideoSettings(connectTimeout, answerTimeout, tokenLife, checkEvery, known);
    }

    private static VideoServer server(Config config, String name) {
        if (!name.matches("[a-z0-9-]{1,40}")) {
            throw wrong("video.servers", "names are of a-z, 0-9 and -, not " + name);
        }
        String key = "video.server." + name;
        LineKind kind =
                switch (text(config, key + ".kind", "")) {
                    case "jitsi" -> LineKind.JITSI;
                    case "bigbluebutton" -> LineKind.BIG_BLUE_BUTTON;
                    default -> throw wrong(key + ".kind", "it is jitsi or bigbluebutton");
                };
        URI url = url(key + ".url", text(config, key + ".url", ""), kind);
        String appId = text(config, key + ".app-id", "");
        String secret = text(config, key + ".secret", "");
        if (secret.isEmpty() && (kind == LineKind.BIG_BLUE_BUTTON || !appId.isEmpty())) {
            throw wrong(key + ".secret", "it is missing");
        }
        return new VideoServer(
                name,
                text(config, key + ".label", url.getHost()),
                kind,
                url,
                appId,
                secret,
                text(config, key + ".audience", "jitsi"),
                text(config, key + ".tenant", url.getHost().toLowerCase(Locale.ROOT)),
                Checksum.named(text(config, key + ".checksum", "sha256")));
    }

    // What is sent there is signed, and a room's name is what keeps strangers out of it.
    private static URI url(String key, String written, LineKind kind) {
        URI url = URI.create(written.replaceAll("/+$", ""));
        if (url.getHost() == null || url.getUserInfo() != null || url.getQuery() != null) {
            throw wrong(key, "it is the address of a server");
        }
        boolean itself = url.getHost().equals("127.0.0.1") || url.getHost().equals("localhost");
        if (!"https".equals(url.getScheme()) && !(itself && "http".equals(url.getScheme()))) {
            throw wrong(key, "it begins with https://");
        }
        return kind == LineKind.BIG_BLUE_BUTTON && !url.getPath().endsWith("/api")
                ? URI.create(url + "/api")
                : url;
    }

    private static String text(Config config, String key, String otherwise) {
        return config.getOptionalValue(key, String.class).map(String::strip).orElse(otherwise);
    }

    private static IllegalStateException wrong(String key, String why) {
        return new IllegalStateException(key + ": " + why);
    }
}
