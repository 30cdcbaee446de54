package vn.diemcau.video;

import org.jspecify.annotations.Nullable;

/**
 * Where a line leads, as far as whoever makes the way in must know.
 *
 * @param name the room's on its server: random, made once with the line, so that it stays through
 *     every change of time and title and nobody can guess it
 * @param title what people read in the room
 * @param server the video server; null where the line is of a kind that has none
 * @param address a link, a dial string or a telephone number, as it was written
 */
record MeetingRoom(
        LineKind kind,
        String name,
        String title,
        @Nullable VideoServer server,
        @Nullable String address) {}
