package vn.diemcau.attendance;

import vn.diemcau.bridge.PointLevel;

/** The points of one level together. */
public record LevelFigures(PointLevel level, BranchFigures figures) {}
