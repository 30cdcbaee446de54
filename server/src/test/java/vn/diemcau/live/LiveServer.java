package vn.diemcau.live;

import io.helidon.microprofile.config.ConfigCdiExtension;
import io.helidon.microprofile.server.JaxRsCdiExtension;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.microprofile.testing.AddBean;
import io.helidon.microprofile.testing.AddConfig;
import io.helidon.microprofile.testing.AddExtension;
import io.helidon.microprofile.testing.DisableDiscovery;
import io.helidon.microprofile.testing.junit5.HelidonTest;
import io.helidon.microprofile.tyrus.TyrusCdiExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.HttpEdge;
import vn.diemcau.platform.PublicUrl;
import vn.diemcau.platform.Pulses;
import vn.diemcau.platform.RequestsInFlight;

/**
 * A real server with the live edge alone: no database, no features. It waits for clients so long
 * that a busy machine does not end their connections; {@link LivePatienceIT} waits for it to.
 */
@HelidonTest
@DisableDiscovery
@AddExtension(ConfigCdiExtension.class)
@AddExtension(ServerCdiExtension.class)
@AddExtension(JaxRsCdiExtension.class)
@AddExtension(TyrusCdiExtension.class)
@AddBean(Clocks.class)
@AddBean(HttpEdge.class)
@AddBean(PublicUrl.class)
@AddBean(Pulses.class)
@AddBean(RequestsInFlight.class)
@AddBean(TestTickets.class)
@AddBean(LiveAdmission.class)
@AddBean(LiveConfiguration.class)
@AddBean(LiveConnections.class)
@AddBean(LiveEndpoint.class)
@AddBean(LiveRefusals.class)
@AddBean(RecordingReceiver.class)
@AddConfig(key = "public-url", value = "http://diemcau.example")
@AddConfig(key = "server.connection-options.socket-send-buffer-size", value = "32768")
@AddConfig(key = "server.connection-options.tcp-no-delay", value = "true")
@AddConfig(key = "live.max-connections", value = "25")
@AddConfig(key = "live.connections-per-sign-in", value = "10")
@AddConfig(key = "live.max-message-bytes", value = "65536")
@AddConfig(key = "live.queue-frames", value = "512")
@AddConfig(key = "live.queue-bytes", value = "524288")
@AddConfig(key = "live.write-timeout", value = "PT10S")
@AddConfig(key = "live.close-timeout", value = "PT5S")
@AddConfig(key = "live.ping-every", value = "PT0.5S")
@AddConfig(key = "live.silence", value = "PT30S")
@AddConfig(key = "live.check-sign-ins-every", value = "PT15S")
@AddConfig(key = "live.rates.frames.burst", value = "200")
@AddConfig(key = "live.rates.frames.per-minute", value = "600")
@AddConfig(key = "live.rates.other-kinds.burst", value = "30")
@AddConfig(key = "live.rates.other-kinds.per-minute", value = "120")
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface LiveServer {}
