package vn.diemcau.video;

/**
 * A line without its way in: what everybody on it may be told.
 *
 * @param name empty for a point's link of its own and for going on in writing
 */
public record LineBrief(LineId id, LineKind kind, String name) {}
