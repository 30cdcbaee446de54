package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/**
 * A pass that was lost is replaced, by the organization that sends the delegate or by organizers.
 */
@ProductTest
class RenewedPassIT {

    private final Product product;
    private final PassCodes passes;
    private Delegation delegation;
    private Client staff;
    private DelegateId delegate;
    private String path;

    RenewedPassIT(Product product) {
        this.product = product;
        this.passes = product.bean(PassCodes.class);
    }

    @BeforeEach
    void name() {
        delegation = Delegation.announced(product, "Cấp lại thẻ");
        String office = delegation.office("Sở có người mất thẻ " + UUID.randomUUID());
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        staff = delegation.staffOf(office);
        delegate = DelegateId.fromString(Delegation.named(staff, allotment, "Nguyễn Văn Mất Thẻ"));
        path = "delegates/" + delegate.value() + "/pass";
    }

    @Test
    void theOldCodeOpensNothingAndTheNewOneDoes() {
        PassCode old = passes.codeOf(delegate);

        staff.post(path).ok();

        PassCode now = passes.codeOf(delegate);
        assertThat(now.value()).isNotEqualTo(old.value());
        assertThat(passes.find(now)).contains(delegate);
        assertThat(passes.find(old)).isEmpty();
    }

    @Test
    void anOrganizerRenewsItAndStrangersDoNot() {
        PassCode old = passes.codeOf(delegate);
        Client stranger =
                delegation.staffOf(delegation.office("Sở không liên quan " + UUID.randomUUID()));

        stranger.post(path).refused(404, "delegate.not_found");
        assertThat(passes.codeOf(delegate)).isEqualTo(old);
        delegation.organizer.post(path).ok();
        assertThat(passes.codeOf(delegate)).isNotEqualTo(old);
    }

    @Test
    void whoeverWasWithdrawnGetsNone() {
        staff.post("delegates/" + delegate.value() + "/withdrawal", Map.of()).ok();

        staff.post(path).refused(409, "delegate.not_named");
    }

    @Test
    void twentyTimesAreEnough() {
        for (int i = 0; i < RenewingPasses.MOST; i++) {
            staff.post(path).ok();
        }

        staff.post(path).refused(409, "delegate.pass_renewed_too_often");
    }
}
