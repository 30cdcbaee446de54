package vn.diemcau.video;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code video} in config/application.yaml.
 *
 * @param connectTimeout until a line to a video server stands
 * @param answerTimeout until its whole answer is here
 * @param tokenLife how long somebody may come in with what a click gave them
 */
record VideoSettings(
        Duration connectTimeout,
        Duration answerTimeout,
        Duration tokenLife,
        Duration checkEvery,
        List<VideoServer> servers) {

    /** The server that lines of this kind name; refuses where the settings have none such. */
    VideoServer get(@Nullable String name, LineKind kind) {
        return find(name, kind).orElseThrow(VideoError.SERVER_UNKNOWN::refusal);
    }

    Optional<VideoServer> find(@Nullable String name, LineKind kind) {
        return servers.stream()
                .filter(server -> server.name().equals(name) && server.kind() == kind)
                .findFirst();
    }
}
