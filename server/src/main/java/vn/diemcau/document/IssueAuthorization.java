package vn.diemcau.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateId;

/**
 * The organization gives a substitute it sends a giấy ủy quyền, and says who signs it.
 *
 * @param symbol for instance {@code GUQ-SGDĐT}; null: what {@link AuthorizationSymbolResource} says
 */
public record IssueAuthorization(
        @NotNull DelegateId delegateId,
        @NotBlank @Size(max = 200) String signatoryName,
        @NotBlank @Size(max = 200) String signatoryPosition,
        @Size(max = 44) @Nullable String symbol) {}
