package vn.diemcau.attendance;

/**
 * What became of a request to remind.
 *
 * @param reminded points that were reminded now
 * @param justReminded points that had been reminded a short time ago and were left alone
 * @param left points beyond those that are reminded at once: asked again, they are next
 */
public record Reminded(long reminded, long justReminded, long left) {}
