package vn.diemcau.floor;

import java.util.List;

/**
 * The settings of a session's queue.
 *
 * @param rules in the order in which they are compared
 */
public record FloorSettingsView(
        boolean askBeforeLive, int openPerPoint, List<RuleSetting> rules, int version) {}
