package vn.diemcau.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PhoneNumber;

/** Somebody who is on no list and was let in. */
public record WalkIn(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 300) String unit,
        @Nullable @Size(max = 30) @PhoneNumber String phone) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "WalkIn[…]";
    }
}
