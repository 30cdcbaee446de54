package vn.diemcau.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    /** The repository's root: the tests run in server/. */
    private static final Path FILE = Path.of("..", "ACCESS.md");

    @Test
    void theTableInTheRepositoryIsThatOfTheCode() throws IOException {
        String table = AccessTable.markdown();
        if (Boolean.getBoolean("access.write")) {
            Files.writeString(FILE, table);
        }
        assertThat(table).isEqualTo(Files.readString(FILE));
    }

    @Test
    void everyEndpointOfTheProductIsInTheTable() {
        assertThat(AccessTable.endpoints())
                .extracting(Endpoint::toString)
                .contains("POST sign-in", "GET me", "PUT accounts/{id}/grants");
    }

    @Test
    void everybodyButThoseNamedIsRefused() {
        for (Endpoint endpoint : AccessTable.endpoints()) {
            Set<Who> who = AccessTable.who(endpoint);
            for (AccessTable.Visitor visitor : AccessTable.Visitor.values()) {
                boolean named =
                        who.contains(Who.ANYONE)
                                || (visitor != AccessTable.Visitor.ANONYMOUS
                                        && who.contains(Who.valueOf(visitor.name())))
                                || (visitor.role().isPresent() && who.contains(Who.SIGNED_IN));
                assertThat(AccessTable.statusFor(who, visitor) == 0)
                        .as("%s for %s", endpoint, visitor)
                        .isEqualTo(named);
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway") // The feature refuses before it needs any of them.
    void aProductWithAnEndpointForNobodyKnowsWhomDoesNotStart() throws NoSuchMethodException {
        // Put together by hand: with annotations the product itself would find it in the other
        // tests.
        Resource.Builder resource = Resource.builder("unstated");
        resource.addMethod("GET").handledBy(Unstated.class, unstated());
        ResourceConfig application =
                new ResourceConfig()
                        .registerResources(resource.build())
                        .register(new AccessFeature(null, null, null));
        assertThatThrownBy(() -> new ApplicationHandler(application))
                .hasStackTraceContaining("no @MayCall");
    }

    @Test
    void namingNobodyIsNoAnswer() {
        assertThatThrownBy(() -> Access.of(unstated())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Access(EnumSet.noneOf(Who.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Method unstated() throws NoSuchMethodException {
        return Unstated.class.getMethod("get");
    }

    /** An endpoint that does not say who may call it. */
    public static final class Unstated {

        public String get() {
            return "";
        }
    }
}
