package vn.diemcau.floor;

/**
 * What a rule has to say about one request.
 *
 * @param value in the rule's unit: 0 or 1 for readiness and skipping, the latest turn of the
 *     province (0: none yet), turns of the speaker or of the kind, seconds that the province spoke,
 *     seconds since 1970 at which it was asked
 * @param tolerance how far apart values must be to count as different
 * @param ahead for the rotation of provinces: how many of the same province stand before it
 */
public record Why(FairRule rule, long value, long tolerance, int ahead) {}
