package vn.diemcau.floor;

import org.jspecify.annotations.Nullable;

/**
 * How long somebody may speak, as the organizer has set it for the session.
 *
 * @param minutes null: no time was set, and nobody is timed
 * @param starts whether their timer starts with them, or only stands ready
 */
public record SpeakingTime(@Nullable Integer minutes, boolean starts) {}
