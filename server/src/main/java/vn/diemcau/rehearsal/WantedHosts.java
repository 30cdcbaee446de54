package vn.diemcau.rehearsal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How many hosts a program will stand in for, each at another point.
 *
 * @param label what stands before the point's name where people read who did something
 */
public record WantedHosts(@Min(1) @Max(1_000) int hosts, @NotBlank @Size(max = 60) String label) {}
