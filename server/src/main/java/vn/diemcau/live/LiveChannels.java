package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;

/**
 * Lets every connection hear its session's channel, from the revision that its client has, and act
 * in it.
 */
@ApplicationScoped
class LiveChannels implements LiveReceiver {

    private final Channels channels;
    private final LiveCommands commands;

    @Inject
    LiveChannels(Channels channels, LiveCommands commands) {
        this.channels = channels;
        this.commands = commands;
    }

    @Override
    public void opened(Connection connection) {
        channels.subscribe(channelOf(connection), connection, connection.revision());
    }

    @Override
    public void received(Connection connection, String text) {
        commands.received(connection, text);
    }

    @Override
    public void closed(Connection connection) {
        channels.unsubscribe(channelOf(connection), connection);
    }

    private static ChannelId channelOf(Connection connection) {
        return new ChannelId(connection.ticket().sessionId());
    }
}
