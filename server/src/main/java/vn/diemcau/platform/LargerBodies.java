package vn.diemcau.platform;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Lets endpoints with {@link LargestBody} have what they ask for. */
@Provider
public final class LargerBodies implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        LargestBody asked = resource.getResourceMethod().getAnnotation(LargestBody.class);
        if (asked == null) {
            return;
        }
        context.register(
                (ContainerRequestFilter)
                        request -> {
                            if (request.getEntityStream() instanceof BrokenBodies.Body body) {
                                body.accept(asked.value());
                            }
                        });
    }
}
