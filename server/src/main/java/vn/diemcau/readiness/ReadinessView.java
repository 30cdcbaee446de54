package vn.diemcau.readiness;

import java.util.List;

/**
 * An event's checklist for its organizers.
 *
 * @param usual whether it is the one that every event begins with
 * @param known all that the product knows, with their usual deadlines, to be put back
 */
public record ReadinessView(int edition, boolean usual, List<Check> checks, List<Check> known) {}
