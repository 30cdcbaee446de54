package vn.diemcau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Puts an {@link AccessFilter} before every resource method. A method of ours without {@link
 * MayCall} makes the product refuse to start.
 */
@Provider
@ApplicationScoped
public class AccessFeature implements DynamicFeature {

    private final KnownCallers known;
    private final CurrentCaller current;
    private final AnyoneThrottle throttle;

    @Inject
    AccessFeature(KnownCallers known, CurrentCaller current, AnyoneThrottle throttle) {
        this.known = known;
        this.current = current;
        this.throttle = throttle;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        // Jersey answers OPTIONS by itself, with the allowed methods and nothing else.
        if (resource.getResourceClass()
                .getName()
                .startsWith("org.glassfish.jersey.server.wadl.processor.")) {
            return;
        }
        context.register(
                new AccessFilter(
                        Access.of(resource.getResourceMethod()), known, current, throttle));
    }
}
