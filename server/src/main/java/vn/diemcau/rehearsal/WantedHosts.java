package vn.diemcau.rehearsal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many hosts a program will stand in for; each at another point. */
public record WantedHosts(@Min(1) @Max(1_000) int hosts) {}
