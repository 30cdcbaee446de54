package vn.diemcau.bridge;

/** How many points stand directly below one, and how many of them are ready or report a problem. */
public record PointsBelow(long total, long ready, long problem) {

    static final PointsBelow NONE = new PointsBelow(0, 0, 0);
}
