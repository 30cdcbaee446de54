package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTemplatesTest {

    private final MailTemplates templates = new MailTemplates();

    private Letter sample(String name) {
        return templates.render(
                "sample",
                Locale.of("vi"),
                Map.of("title", "Gặp gỡ & trao đổi", "name", name, "message", "một\nhai"));
    }

    @Test
    void oneTemplateMakesTheHtmlAndItsPlainTwin() {
        Letter letter = sample("Sở GD&ĐT Quảng Trị");

        assertThat(letter.subject()).isEqualTo("Giấy mời: Gặp gỡ & trao đổi");
        assertThat(letter.text())
                .startsWith("GẶP GỠ & TRAO ĐỔI")
                .contains("Kính gửi Sở GD&ĐT Quảng Trị, xin mời dự họp.")
                .contains("Thời gian: 08:00, 15/08/2023")
                .contains("> một\n> hai")
                .contains("Trả lời:\nhttps://diemcau.example/reply#abc");
        assertThat(letter.html())
                .contains("Kính gửi Sở GD&amp;ĐT Quảng Trị")
                .contains("href=\"https://diemcau.example/reply#abc\"")
                .doesNotContain("<#", "${");
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        Letter letter = sample("<script>alert(1)</script><img src=x onerror='a'>");
        assertThat(letter.html()).doesNotContain("<script", "<img").contains("&lt;script&gt;");
        assertThat(letter.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void aValueThatIsMissingIsAFaultAndNotAHole() {
        assertThatThrownBy(
                        () ->
                                templates.render(
                                        "sample",
                                        Locale.of("vi"),
                                        Map.of("title", "x", "name", "y")))
                .isInstanceOf(IllegalStateException.class);
    }
}
