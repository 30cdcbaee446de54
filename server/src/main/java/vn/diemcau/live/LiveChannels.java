package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.participant.ParticipantView;

/**
 * Lets every connection hear its session's channel, from the revision that its client has, and act
 * in it.
 */
@ApplicationScoped
class LiveChannels implements LiveReceiver {

    private final Channels channels;
    private final LiveCommands commands;
    private final LoginSessions signIns;
    private final LiveHosts hosts;
    private final ParticipantService participants;
    private final DeskPresence presence;

    @Inject
    LiveChannels(
            Channels channels,
            LiveCommands commands,
            LoginSessions signIns,
            LiveHosts hosts,
            ParticipantService participants,
            DeskPresence presence) {
        this.participants = participants;
        this.signIns = signIns;
        this.hosts = hosts;
        this.presence = presence;
        this.channels = channels;
        this.commands = commands;
    }

    /**
     * The ticket may be older than the end of its sign-in. Whoever signs out from now on finds the
     * connection among the open ones, so nobody slips through between.
     */
    @Override
    public void opened(Connection connection) {
        if (connection.isOutdated()) {
            connection.close(CloseCode.OUTDATED);
            return;
        }
        LiveTicket ticket = connection.ticket();
        Optional<Caller> caller = signIns.find(ticket.loginSessionId());
        if (caller.isEmpty()) {
            connection.close(CloseCode.TICKET_INVALID);
            return;
        }
        connection.call(name(caller.get(), ticket.audience()));
        if (ticket.audience() == SubscriberKind.HOST) {
            Set<String> paths = hosts.paths(caller.get(), ticket.session());
            if (paths.isEmpty()) {
                connection.close(CloseCode.NOT_ALLOWED);
                return;
            }
            connection.listenBelow(paths);
        }
        channels.subscribe(channelOf(connection), connection, connection.revision());
        presence.opened(connection);
    }

    /** Colleagues read it; those who only take part have none here. */
    private String name(Caller caller, SubscriberKind audience) {
        return switch (caller) {
            case Caller.SignedIn signedIn -> signedIn.name();
            case Caller.Participant standIn when audience == SubscriberKind.MODERATOR ->
                    // Nobody who was wiped a moment ago; their sign-in ends soon.
                    participants
                            .list(List.of(new ParticipantId(standIn.participantId())))
                            .values()
                            .stream()
                            .map(ParticipantView::name)
                            .findFirst()
                            .orElse("");
            case Caller.Participant participant -> "";
            case Caller.Anonymous nobody -> "";
        };
    }

    @Override
    public void received(Connection connection, String text) {
        commands.received(connection, text);
    }

    @Override
    public void closed(Connection connection) {
        presence.closed(connection);
        channels.unsubscribe(channelOf(connection), connection);
    }

    private static ChannelId channelOf(Connection connection) {
        return connection.ticket().session().channel();
    }
}
