package vn.diemcau.live;

/** Good for a minute; kept nowhere, so it opens as many connections as its sign-in may have. */
record IssuedTicket(String ticket) {}
