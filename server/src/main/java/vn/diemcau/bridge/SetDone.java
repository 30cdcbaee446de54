package vn.diemcau.bridge;

/** Whether an item of the checklist is done. */
public record SetDone(boolean done) {}
