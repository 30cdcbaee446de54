package vn.diemcau.rehearsal;

/** Whether the session is a rehearsal from now on. */
public record MarkRehearsal(boolean rehearsal) {}
