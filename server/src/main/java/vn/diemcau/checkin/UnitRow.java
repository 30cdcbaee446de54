package vn.diemcau.checkin;

import java.util.UUID;

/** A unit that has delegates in a session, to choose from. */
public record UnitRow(UUID id, String name) {}
