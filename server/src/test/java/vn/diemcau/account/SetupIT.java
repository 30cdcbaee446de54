package vn.diemcau.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.diemcau.kernel.Token;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** One story: an installation without accounts gets its first administrator. */
@ProductTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupIT {

    private static final String PASSWORD = "một câu dài để đăng nhập";

    @Test
    @Order(1)
    void withoutTheLinkNobodyBecomesAdministrator(Product product) {
        setUp(product.anonymous(), Token.random().value()).refused(404, "account.link_ended");
        look(product, Token.random().value()).refused(404, "account.link_ended");
    }

    @Test
    @Order(2)
    void theLinkMakesOneAdministratorAndThenNoLinkWorksAnyMore(Product product) {
        SetupService service = product.bean(SetupService.class);
        String printed = service.newLink().orElseThrow().getFragment();
        String printedByAnotherServer = service.newLink().orElseThrow().getFragment();
        look(product, printed).ok();
        Client browser = product.anonymous();
        setUp(browser, printed).ok();
        assertThat(browser.get("accounts").ok().path("total").asInt()).isEqualTo(1);
        setUp(product.anonymous(), printed).refused(404, "account.link_ended");
        look(product, printed).refused(404, "account.link_ended");
        setUp(product.anonymous(), printedByAnotherServer).refused(404, "account.link_ended");
        product.anonymous()
                .post("sign-in", Map.of("email", "quan.tri@bo.example", "password", PASSWORD))
                .ok();
    }

    @Test
    @Order(3)
    void anInstallationWithAccountsPrintsNoLink(Product product) {
        assertThat(product.bean(SetupService.class).newLink()).isEmpty();
    }

    private static Answer look(Product product, String token) {
        return product.anonymous().post("setup/look", Map.of("token", token));
    }

    private static Answer setUp(Client browser, String token) {
        return browser.post(
                "setup",
                Map.of(
                        "token", token,
                        "email", "Quan.Tri@bo.example",
                        "name", "Nguyễn Văn Quản Trị",
                        "password", PASSWORD,
                        "locale", "vi"));
    }
}
