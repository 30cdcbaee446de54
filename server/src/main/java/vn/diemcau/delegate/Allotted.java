package vn.diemcau.delegate;

/**
 * What became of giving many a quota.
 *
 * @param made how many were given one
 * @param kept how many of those named one by one had one already
 */
public record Allotted(int made, int kept) {}
