package vn.diemcau.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Expiring;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class LinksIT {

    private static final String LABEL = "Điểm cầu Quảng Trị";

    @Test
    void lookingTellsWhereTheLinkLeadsAndLetsNobodyIn(Product product) {
        String token = hostLink(product, Ids.next());
        Client browser = product.anonymous();
        assertThat(browser.post("links/look", Map.of("token", token)).ok().path("label").asText())
                .isEqualTo(LABEL);
        browser.get("me").refused(401, "access.not_signed_in");
    }

    @Test
    void enteringGivesTheGrantsOfTheLinkAndWorksAgainOnAnotherDevice(Product product) {
        UUID point = Ids.next();
        String token = hostLink(product, point);
        for (Client browser : List.of(product.anonymous(), product.anonymous())) {
            browser.post("links/enter", Map.of("token", token)).ok();
            JsonNode me = browser.get("me").ok();
            assertThat(me.path("kind").asText()).isEqualTo("guest");
            assertThat(me.path("name").asText()).isEqualTo(LABEL);
            assertThat(me.path("roles").path(0).path("scopeId").asText())
                    .isEqualTo(point.toString());
        }
    }

    @Test
    void enteringReplacesWhoeverWasSignedInWithThisBrowser(Product product) {
        Client browser = product.as(Role.ORGANIZER);
        Client copyOfTheCookie =
                product.anonymous().with("dc_session", browser.cookie("dc_session"));
        browser.post("links/enter", Map.of("token", hostLink(product, Ids.next()))).ok();
        assertThat(browser.get("me").ok().path("kind").asText()).isEqualTo("guest");
        copyOfTheCookie.get("me").refused(401, "access.not_signed_in");
    }

    @Test
    void aRevokedLinkOpensNothingAndWhoCameInByItIsOut(Product product) {
        UUID point = Ids.next();
        String token = hostLink(product, point);
        Client browser = product.anonymous();
        browser.post("links/enter", Map.of("token", token)).ok();
        product.bean(Links.class).revoke(LinkPurpose.HOST_ENTRY, point);
        browser.get("me").refused(401, "access.not_signed_in");
        browser.post("links/enter", Map.of("token", token)).refused(404, "link.ended");
    }

    @Test
    void anExpiredLinkOpensNothing(Product product) {
        String token =
                product.bean(Links.class)
                        .issue(
                                LinkPurpose.HOST_ENTRY,
                                Ids.next(),
                                LABEL,
                                List.of(),
                                product.bean(Clock.class).instant().minus(Duration.ofSeconds(1)));
        product.anonymous().post("links/enter", Map.of("token", token)).refused(404, "link.ended");
    }

    @Test
    void aFreshLinkTakesThePlaceOfAnUnusedOneAndThrowsNobodyOut(Product product) {
        UUID point = Ids.next();
        String used = freshLink(product, point);
        Client inside = product.anonymous();
        inside.post("links/enter", Map.of("token", used)).ok();
        String unused = freshLink(product, point);
        String last = freshLink(product, point);

        inside.get("me").ok();
        product.anonymous()
                .post("links/look", Map.of("token", unused))
                .refused(404, "link.unknown");
        product.anonymous().post("links/enter", Map.of("token", last)).ok();
    }

    @Test
    void expiredLinksAreDeletedAndThoseWhoCameInByThemAreOut(Product product) {
        UUID subject = Ids.next();
        String token = freshLink(product, subject);
        String lasting = freshLink(product, Ids.next());
        Client browser = product.anonymous();
        browser.post("links/enter", Map.of("token", token)).ok();
        expire(product, subject);

        // Whoever came in goes in the first round, the link at the latest in the second.
        deleteExpired();
        deleteExpired();

        browser.get("me").refused(401, "access.not_signed_in");
        product.anonymous().post("links/look", Map.of("token", token)).refused(404, "link.unknown");
        product.anonymous().post("links/look", Map.of("token", lasting)).ok();
    }

    private static void deleteExpired() {
        CDI.current()
                .select(Expiring.class, Any.Literal.INSTANCE)
                .forEach(rows -> rows.deleteSome(100));
    }

    // A login session is given its link's end when it begins.
    private static void expire(Product product, UUID subject) {
        Database database = product.bean(Database.class);
        database.write(
                () -> {
                    database.current()
                            .createNativeQuery(
                                    """
                                    UPDATE login_session SET expires_at = '2023-01-01' WHERE guest_link_id IN
                                      (SELECT id FROM guest_link
                                        WHERE subject_id = :subject AND expires_at = login_session.expires_at)
                                    """)
                            .setParameter("subject", subject)
                            .executeUpdate();
                    database.current()
                            .createNativeQuery(
                                    "UPDATE guest_link SET expires_at = '2023-01-01' WHERE subject_id = :subject")
                            .setParameter("subject", subject)
                            .executeUpdate();
                });
    }

    private static String freshLink(Product product, UUID subject) {
        return product.bean(Links.class)
                .issueAnew(
                        LinkPurpose.HOST_ENTRY_BY_REPLY,
                        subject,
                        LABEL,
                        List.of(new Grant(Role.HOST, ScopeKind.BRIDGE_POINT, subject)),
                        product.bean(Clock.class).instant().plus(Duration.ofDays(1)));
    }

    @Test
    void aLinkForAReplyLetsNobodyIn(Product product) {
        String token =
                product.bean(Links.class)
                        .issue(LinkPurpose.INVITATION_REPLY, Ids.next(), LABEL, List.of(), null);
        product.anonymous()
                .post("links/enter", Map.of("token", token))
                .refused(404, "link.unknown");
    }

    @Test
    void whereALinkBelongsStandsBehindTheHash(Product product) {
        assertThat(product.bean(Links.class).address(LinkPurpose.INVITATION_REPLY, "abc"))
                .hasPath("/reply")
                .hasFragment("abc");
    }

    @Test
    void guestsHaveNoAccountToChange(Product product) {
        Client browser = product.anonymous();
        browser.post("links/enter", Map.of("token", hostLink(product, Ids.next()))).ok();
        browser.patch("me", Map.of("locale", "en")).refused(403, "account.needed");
        browser.post("sign-out-everywhere").ok();
        browser.get("me").refused(401, "access.not_signed_in");
    }

    private static String hostLink(Product product, UUID point) {
        return product.bean(Links.class)
                .issue(
                        LinkPurpose.HOST_ENTRY,
                        point,
                        LABEL,
                        List.of(new Grant(Role.HOST, ScopeKind.BRIDGE_POINT, point)),
                        null);
    }
}
