package vn.diemcau.live;

import io.helidon.common.Weight;
import io.helidon.common.Weighted;
import io.helidon.microprofile.tyrus.TyrusUpgrader;
import io.helidon.webserver.ProtocolConfigs;
import io.helidon.webserver.http1.spi.Http1Upgrader;
import io.helidon.webserver.websocket.WsConfig;
import io.helidon.webserver.websocket.WsUpgradeProvider;

/** Found by the server; outweighs Tyrus' own provider, of which only one can serve a protocol. */
@Weight(Weighted.DEFAULT_WEIGHT + 1000)
public final class LiveUpgradeProvider extends WsUpgradeProvider {

    /** For the service loader. */
    @SuppressWarnings("deprecation")
    public LiveUpgradeProvider() {}

    @Override
    public Http1Upgrader create(WsConfig config, ProtocolConfigs configs) {
        return new LiveUpgrade(TyrusUpgrader.create(config));
    }
}
