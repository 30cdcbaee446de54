package vn.diemcau.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who joins.
 *
 * @param provinceCode code of a province in force on the day of the session
 */
public record JoinSession(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String school,
        @NotBlank @Size(max = 10) String provinceCode) {}
