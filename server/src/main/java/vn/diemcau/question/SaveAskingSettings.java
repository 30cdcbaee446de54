package vn.diemcau.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What an organizer wants from now on.
 *
 * @param version the one that was edited; 0 where nothing was set before
 */
public record SaveAskingSettings(int version, @NotNull @Valid AskingSettings settings) {}
