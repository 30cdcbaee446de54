package vn.diemcau.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A token out of a link. It opens what the link opens: it stays out of logs even where somebody
 * logs a whole record.
 */
public record TokenBody(@NotBlank @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "TokenBody[…]";
    }
}
