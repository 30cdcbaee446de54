package vn.diemcau.template;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/**
 * Why a template is not saved. Each names the {@code line} on which it was met, the subject being
 * line 0, and the {@code text} that is wrong.
 */
public enum TemplateError implements ErrorCode {
    UNKNOWN_FIELD("template.unknown_field", ErrorFamily.INVALID),
    /** Braces that open and do not close. */
    UNCLOSED_TAG("template.unclosed_tag", ErrorFamily.INVALID),
    /** A section that is not ended, or an end without its section. */
    UNCLOSED_SECTION("template.unclosed_section", ErrorFamily.INVALID),
    /** Tags that would include other texts, change the braces or leave out the escaping. */
    FORBIDDEN_TAG("template.forbidden_tag", ErrorFamily.INVALID),
    HTML("template.html", ErrorFamily.INVALID),
    IMAGE("template.image", ErrorFamily.INVALID),
    BAD_LINK("template.bad_link", ErrorFamily.INVALID),
    /** Nothing would stand there. */
    EMPTY("template.empty", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    TemplateError(String code, ErrorFamily family) {
        this.code = code;
        this.family = family;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorFamily family() {
        return family;
    }
}
