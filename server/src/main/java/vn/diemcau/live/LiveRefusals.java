package vn.diemcau.live;

import io.helidon.http.HeaderNames;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.EdgeProblem;

/**
 * Answers requests for a live connection that were not upgraded: it asks {@link LiveAdmission} once
 * more and sends its reason as a problem, like any other HTTP answer.
 */
@ApplicationScoped
class LiveRefusals {

    private final LiveAdmission admission;

    @Inject
    LiveRefusals(LiveAdmission admission) {
        this.admission = admission;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 20)
                    @Initialized(ApplicationScoped.class)
                    Object event,
            BeanManager beans) {
        beans.getExtension(ServerCdiExtension.class)
                .serverRoutingBuilder()
                .get(LiveAdmission.PATH, this::answer);
    }

    private void answer(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        EdgeProblem.send(response, reason(request));
    }

    private Refusal reason(ServerRequest request) {
        try {
            admission.admit(request.prologue().query(), request.headers());
            return LiveError.NOT_A_WEBSOCKET.refusal();
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
