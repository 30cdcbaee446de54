package vn.diemcau.bridge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.diemcau.event.SessionSummary;

/** A point in the list of whoever keeps it. */
public record OwnPoint(@JsonUnwrapped PointRow point, PointsBelow below, SessionSummary session) {}
