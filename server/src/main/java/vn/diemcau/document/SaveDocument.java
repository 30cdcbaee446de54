package vn.diemcau.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A draft as somebody has written it.
 *
 * @param version the one that they have read
 */
public record SaveDocument(@NotNull @Valid DocumentText text, int version) {}
