package vn.diemcau.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Language;

class WrittenTemplateTest {

    private static final Map<LetterField, String> VALUES =
            Map.of(
                    LetterField.RECIPIENT, "Nguyễn Thị *Hoa* <b>",
                    LetterField.EVENT, "Gặp gỡ {{ nhà giáo }}",
                    LetterField.PERSON, "x");

    private static LetterWords filled(String body) {
        return new WrittenTemplate("Mời {{recipient}}", body)
                .requireSound(LetterKind.INVITATION)
                .fill(VALUES);
    }

    private static Refusal refusalOf(String body) {
        try {
            new WrittenTemplate("Mời", body).requireSound(LetterKind.INVITATION);
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("taken as sound: " + body);
    }

    @Test
    void whatBecomesAPictureOnceItIsFilledKeepsItsWordsAlone() {
        String filled = "Kính mời ![xem **ngay**](https://example.org/a.png) thầy cô";
        assertThat(TemplateMarkup.html(filled))
                .contains("xem <strong>ngay</strong>")
                .doesNotContain("<img")
                .doesNotContain("example.org");
        assertThat(TemplateMarkup.text(filled)).doesNotContain("example.org");
    }

    @Test
    void fieldsAreFilledInInBothLanguagesAndWhatPeopleAreCalledIsNoMarkup() {
        LetterWords words = filled("Kính gửi {{nguoi_nhan}} / {{recipient}}: **{{event}}**");

        assertThat(words.subject()).isEqualTo("Mời Nguyễn Thị *Hoa* <b>");
        assertThat(words.html())
                .contains("Nguyễn Thị *Hoa* &lt;b&gt; / Nguyễn Thị *Hoa* &lt;b&gt;")
                .contains("<strong>Gặp gỡ {{ nhà giáo }}</strong>");
        assertThat(words.text())
                .isEqualTo(
                        "Kính gửi Nguyễn Thị *Hoa* <b> / Nguyễn Thị *Hoa* <b>: Gặp gỡ {{ nhà giáo }}");
    }

    @Test
    void aSectionStandsWhereItsFieldIsFilledAndItsOppositeWhereItIsNot() {
        String body =
                """
                {{#ca_nhan}}
                Ông/bà{{#chuc_vu}}, {{chuc_vu}}{{/chuc_vu}}
                {{/ca_nhan}}
                {{^ca_nhan}}
                Quý đơn vị
                {{/ca_nhan}}
                """;
        assertThat(filled(body).text()).isEqualTo("Ông/bà");
        assertThat(new WrittenTemplate("Mời", body).fill(Map.of()).text()).isEqualTo("Quý đơn vị");
    }

    @Test
    void listsAndLinksAreWrittenInHtmlAndAsText() {
        LetterWords words = filled("Xin xem:\n\n- [trang](https://bo.example/a)\n- hai");
        assertThat(words.html())
                .contains("<a rel=\"nofollow\" href=\"https://bo.example/a\"")
                .contains("<li>hai</li>");
        assertThat(words.text()).contains("\"trang\" (https://bo.example/a)").contains("- hai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Một|{{hai}}|template.unknown_field|2|{{hai}}",
                "{{this}}|ba|template.unknown_field|1|{{this}}",
                "{{#ca_nhan}}|mở|template.unclosed_section|1|ca_nhan",
                "Một|{{/ca_nhan}}|template.unclosed_section|2|ca_nhan",
                "{{#ca_nhan}}{{#nhom}}|{{/ca_nhan}}{{/nhom}}|template.unclosed_section|2|ca_nhan",
                "Một {{nguoi_nhan|hai|template.unclosed_tag|1|{{nguoi_nhan",
                "{{nguoi {{nhom}}|hai|template.unclosed_tag|1|{{nguoi {{nhom",
                "{{{nguoi_nhan}}}|hai|template.forbidden_tag|1|{{{nguoi_nhan}}",
                "{{&nguoi_nhan}}|hai|template.forbidden_tag|1|{{&nguoi_nhan}}",
                "{{>layout}}|hai|template.forbidden_tag|1|{{>layout}}",
                "{{=<% %>=}}|hai|template.forbidden_tag|1|{{=<% %>=}}",
                "Một|<script>alert(1)</script>|template.html|2|<script>alert(1)</script>",
                "Một <b>đậm</b>|hai|template.html|1|Một <b>đậm</b>",
                "Một|![ảnh](https://x.example/a.png)|template.image|2|![ảnh](https://x.example/a.png)",
                "[bấm](javascript:alert(1))|hai|template.bad_link|1|[bấm](javascript:alert(1))",
                "[bấm](data:text/html,x)|hai|template.bad_link|1|[bấm](data:text/html,x)",
                "[bấm](https://x.example/{{nhom}})|hai|template.bad_link|1|[bấm](https://x.example/{{nhom}})",
            })
    void whatIsWrongIsRefusedWithItsPlace(
            String first, String second, String code, int line, String text) {
        Refusal refusal = refusalOf(first + "\n" + second);
        assertThat(refusal.code().code()).isEqualTo(code);
        assertThat(refusal.params()).containsEntry("line", line).containsEntry("text", text);
    }

    @Test
    void onlyALetterAboutAChangeNamesWhatHeldEarlier() {
        WrittenTemplate written = new WrittenTemplate("Mời", "Giờ cũ: {{thoi_gian_cu}}.");

        assertThat(written.requireSound(LetterKind.UPDATE)).isEqualTo(written);
        assertThat(refusalOf("Giờ cũ: {{earlier_time}}.").code().code())
                .isEqualTo("template.unknown_field");
    }

    @Test
    void whatIsWrongInTheSubjectIsSaidToBeThere() {
        assertThatThrownBy(
                        () ->
                                new WrittenTemplate("Mời {{ai}}", "Kính gửi")
                                        .requireSound(LetterKind.INVITATION))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.params()).containsEntry("line", 0));
    }

    @Test
    void aTemplateWithoutWordsIsNone() {
        assertThat(refusalOf(" \n ").code()).isEqualTo(TemplateError.EMPTY);
        assertThatThrownBy(
                        () ->
                                new WrittenTemplate("", "Kính gửi")
                                        .requireSound(LetterKind.INVITATION))
                .hasMessage("template.empty");
    }

    @Test
    void htmlThatIsPutTogetherByFieldsIsShownAndNotObeyed() {
        LetterWords words =
                new WrittenTemplate("Mời", "<{{recipient}}>")
                        .fill(Map.of(LetterField.RECIPIENT, "script"));
        assertThat(words.html()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aSubjectThatBecomesTooLongIsCut() {
        LetterWords words =
                new WrittenTemplate("{{event}}", "x")
                        .fill(Map.of(LetterField.EVENT, "ă".repeat(400)));
        assertThat(words.subject()).hasSize(300).endsWith("…");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void theProductsOwnWordsAreSoundInBothLanguages(LetterKind kind) {
        for (Language language : Language.values()) {
            LetterWords words = DefaultTemplates.get(kind, language).fill(VALUES);
            assertThat(words.text()).contains("Nguyễn Thị *Hoa* <b>");
        }
    }
}
