package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.diemcau.access.LoadPasses;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.platform.Recurring;

/** Ends the lines of those who stand in for moderators of a rehearsal, once it has no pass. */
@ApplicationScoped
class LiveStandIns implements Recurring {

    private final LoadPasses passes;
    private final LiveConnections connections;
    private final LiveSettings settings;

    @Inject
    LiveStandIns(LoadPasses passes, LiveConnections connections, LiveSettings settings) {
        this.passes = passes;
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "live-stand-ins";
    }

    @Override
    public Duration pause() {
        return settings.checkSignInsEvery();
    }

    @Override
    public void once(BooleanSupplier stopping) {
        connections.close(this::isOver, CloseCode.NOT_ALLOWED);
    }

    private boolean isOver(LiveTicket ticket) {
        return ticket.audience() == SubscriberKind.MODERATOR
                && ticket.actorKind() == Actor.Kind.PARTICIPANT
                && !passes.isIssuedFor(ticket.session().value());
    }
}
