package vn.diemcau.invitation;

/**
 * What a delegate shows at the door.
 *
 * @param code as the QR code has it
 */
public record PassView(String code) {

    @Override
    public String toString() {
        return "PassView[…]";
    }
}
