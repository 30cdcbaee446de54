package vn.diemcau.invitation;

/** A calendar entry to keep: the browser makes a file of it. */
public record CalendarFile(String name, String content) {}
