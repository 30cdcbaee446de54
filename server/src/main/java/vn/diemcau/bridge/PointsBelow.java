package vn.diemcau.bridge;

/**
 * How many points stand directly below one, and how many of them are ready or report an incident.
 */
public record PointsBelow(long total, long ready, long incident) {

    static final PointsBelow NONE = new PointsBelow(0, 0, 0);
}
