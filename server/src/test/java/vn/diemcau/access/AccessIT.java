package vn.diemcau.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Really calls every endpoint as everybody, about things that are nobody's. */
@ProductTest
class AccessIT {

    private static final String SIGNED_IN = "dc_session";
    private static final String PARTICIPANT = "dc_participant";

    @TestFactory
    Stream<DynamicTest> everyEndpointLetsInWhomTheTableNames(Product product) {
        return AccessTable.endpoints().stream()
                .map(
                        endpoint ->
                                DynamicTest.dynamicTest(
                                        endpoint.toString(), () -> asEverybody(product, endpoint)));
    }

    @Test
    void aCookieOfTheOtherKindOpensNothing(Product product) {
        Client account = product.as(Role.ADMINISTRATOR);
        Client participant = product.asParticipant(Ids.next());
        product.anonymous()
                .with(SIGNED_IN, participant.cookie(PARTICIPANT))
                .get("me")
                .refused(401, "access.not_signed_in");
        product.anonymous()
                .with(PARTICIPANT, account.cookie(SIGNED_IN))
                .get("me")
                .refused(401, "access.not_signed_in");
    }

    @Test
    void cookiesThatAreNoTokensOpenNothing(Product product) {
        for (String value : new String[] {"", "x", "'; drop table account", "a".repeat(4000)}) {
            product.anonymous()
                    .with(SIGNED_IN, value)
                    .get("me")
                    .refused(401, "access.not_signed_in");
        }
    }

    private static void asEverybody(Product product, Endpoint endpoint) {
        for (AccessTable.Visitor visitor : AccessTable.Visitor.values()) {
            int expected = AccessTable.statusFor(AccessTable.who(endpoint), visitor);
            Answer answer =
                    client(product, visitor)
                            .call(
                                    endpoint.method(),
                                    endpoint.pathToNothing(),
                                    endpoint.hasBody() ? Map.of() : null);
            if (expected == 0) {
                assertLetIn(answer, visitor);
            } else {
                answer.refused(
                        expected, expected == 401 ? "access.not_signed_in" : "access.not_allowed");
            }
        }
    }

    // What is then not found, incomplete or not that caller's is the feature's matter.
    private static void assertLetIn(Answer answer, AccessTable.Visitor visitor) {
        assertThat(answer.status()).as("%s: %s", visitor, answer.text()).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.code())
                    .as("%s: %s", visitor, answer.text())
                    .isNotIn("access.not_signed_in", "access.not_allowed");
        }
    }

    private static Client client(Product product, AccessTable.Visitor visitor) {
        return switch (visitor) {
            case ANONYMOUS -> product.anonymous();
            case SIGNED_IN -> product.as();
            case PARTICIPANT -> product.asParticipant(Ids.next());
            default -> {
                Role role = visitor.role().orElseThrow();
                yield product.as(
                        role.fits(ScopeKind.EVENT)
                                ? new Grant(role, ScopeKind.EVENT, Ids.next())
                                : foreign(role));
            }
        };
    }

    private static Grant foreign(Role role) {
        if (role.fits(ScopeKind.SYSTEM)) {
            return new Grant(role, ScopeKind.SYSTEM, null);
        }
        return Stream.of(ScopeKind.ORGANIZATION, ScopeKind.BRIDGE_POINT, ScopeKind.SESSION)
                .filter(role::fits)
                .findFirst()
                .map(scope -> new Grant(role, scope, Ids.next()))
                .orElseThrow();
    }
}
