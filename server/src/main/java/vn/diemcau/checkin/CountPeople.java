package vn.diemcau.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many people sit in a room. */
public record CountPeople(@Min(0) @Max(100_000) int people) {}
