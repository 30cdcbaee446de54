package vn.diemcau.live;

/** For one connection, to be opened within a minute. */
public record IssuedTicket(String ticket) {}
