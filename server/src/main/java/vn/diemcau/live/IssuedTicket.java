package vn.diemcau.live;

/** For one connection, to be opened within a minute. */
record IssuedTicket(String ticket) {}
