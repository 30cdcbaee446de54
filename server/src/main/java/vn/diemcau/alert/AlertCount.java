package vn.diemcau.alert;

/**
 * How many alerts of a rule stand.
 *
 * @param open to which nobody sees
 * @param taken to which somebody does
 */
public record AlertCount(AlertRule rule, long open, long taken) {}
