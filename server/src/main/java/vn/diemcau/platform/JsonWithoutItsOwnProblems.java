package vn.diemcau.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.glassfish.jersey.jackson.JacksonFeature;

/**
 * Registers Jackson before Jersey does it. Jersey's way brings exception mappers that answer with
 * Jackson's own words, as text, and win over {@link ProblemMapper}.
 */
@Priority(AutoDiscoverable.DEFAULT_PRIORITY - 100)
public final class JsonWithoutItsOwnProblems implements AutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        if (!context.getConfiguration().isRegistered(JacksonFeature.class)) {
            context.register(JacksonFeature.withoutExceptionMappers());
        }
    }
}
