package vn.diemcau.video;

import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;

/** Who is told what of lines. */
@ApplicationScoped
class LineTeller {

    private static final Audience THOSE_WHO_RUN_IT = Audience.of(ORGANIZER, STAGE, MODERATOR);
    private static final Audience HOSTS = Audience.of(HOST);
    private static final Audience EVERYBODY = Audience.of(ORGANIZER, STAGE, MODERATOR, HOST);

    private final PointDirectory points;

    @Inject
    LineTeller(PointDirectory points) {
        this.points = points;
    }

    void changed(Facts facts, @Nullable BridgePointId point, @Nullable String path) {
        facts.tell(
                path == null ? EVERYBODY : EVERYBODY.onlyAbove(path), new VideoFact.Lines(point));
    }

    void moved(Facts facts, Moved moved) {
        Whom whom = moved.whom();
        facts.tell(
                THOSE_WHO_RUN_IT,
                new VideoFact.Switched(
                        whom.scope(),
                        whom.name(),
                        whom.province(),
                        whom.point(),
                        moved.from(),
                        moved.to(),
                        moved.everybody(),
                        moved.reason(),
                        moved.by()));
        VideoFact.Moved told =
                new VideoFact.Moved(
                        whom.scope(),
                        whom.province(),
                        whom.point(),
                        moved.from(),
                        moved.to(),
                        moved.everybody(),
                        moved.reason());
        hosts(whom).forEach(audience -> facts.tell(audience, told));
    }

    // A host hears of the own province and of no other.
    private List<Audience> hosts(Whom whom) {
        return switch (whom.scope()) {
            case SESSION -> List.of(HOSTS);
            case PROVINCE ->
                    points
                            .listTops(whom.session(), Objects.requireNonNull(whom.province()))
                            .stream()
                            .map(HOSTS::onlyBranch)
                            .toList();
            case POINT -> List.of(HOSTS.onlyAbove(Objects.requireNonNull(whom.path())));
        };
    }
}
