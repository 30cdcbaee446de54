package vn.diemcau.bridge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A row of a list with what stands below it. */
public record ListedPoint(@JsonUnwrapped PointRow point, PointsBelow below) {}
