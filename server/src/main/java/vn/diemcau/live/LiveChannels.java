package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;

/** Lets every connection hear its session's channel, from the revision that its client has. */
@ApplicationScoped
class LiveChannels implements LiveReceiver {

    private final Channels channels;

    @Inject
    LiveChannels(Channels channels) {
        this.channels = channels;
    }

    @Override
    public void opened(Connection connection) {
        channels.subscribe(channelOf(connection), connection, connection.revision());
    }

    @Override
    public void received(Connection connection, String text) {
        connection.close(CloseCode.PROTOCOL_VIOLATION);
    }

    @Override
    public void closed(Connection connection) {
        channels.unsubscribe(channelOf(connection), connection);
    }

    private static ChannelId channelOf(Connection connection) {
        return new ChannelId(connection.ticket().sessionId());
    }
}
