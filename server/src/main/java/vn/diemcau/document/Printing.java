package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.PassCodes;
import vn.diemcau.typeset.OfficialLayout;
import vn.diemcau.typeset.OfficialLayout.Pass;
import vn.diemcau.typeset.OfficialLayout.Signature;

/** How documents stand on paper. */
@ApplicationScoped
class Printing {

    private static final String CAPTION =
            "Mã vào cửa của đại biểu, chỉ dùng cho một người.\nXuất trình mã này tại bàn đón tiếp.";

    private final PassCodes passes;

    @Inject
    Printing(PassCodes passes) {
        this.passes = passes;
    }

    /** The document as it is: with its number, or with room for one. */
    OfficialLayout layout(Document document) {
        return layout(
                document.kind,
                document.text(),
                document.numberAndSymbol(),
                document.issuedOn,
                document.recipient(),
                document.delegate());
    }

    /**
     * @param number null for a draft
     * @param recipient whose copy it is; null where it is for all
     */
    OfficialLayout layout(
            DocumentKind kind,
            DocumentText text,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable Recipient recipient,
            @Nullable DelegateId delegate) {
        return new OfficialLayout(
                text.parentBody(),
                text.body(),
                number == null
                        ? "        /" + kind.symbol(text.abbreviation(), text.drafter())
                        : number,
                text.place(),
                issuedOn,
                kind.title(),
                filled(text.subject(), recipient),
                text.addressees().stream().map(line -> filled(line, recipient)).toList(),
                filled(text.text(), recipient),
                text.recipients().stream().map(line -> filled(line, recipient)).toList(),
                new Signature(text.capacity(), text.signatory()),
                text.pass() && delegate != null ? pass(delegate) : null);
    }

    private Pass pass(DelegateId delegate) {
        return new Pass(passes.codeOf(delegate).value(), CAPTION);
    }

    private static String filled(String text, @Nullable Recipient recipient) {
        return recipient == null ? text : RecipientField.fill(text, recipient);
    }
}
