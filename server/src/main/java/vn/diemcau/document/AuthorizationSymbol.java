package vn.diemcau.document;

/**
 * What a giấy ủy quyền bears behind its number.
 *
 * @param symbol for instance {@code GUQ-SGDĐT}
 */
public record AuthorizationSymbol(String symbol) {}
