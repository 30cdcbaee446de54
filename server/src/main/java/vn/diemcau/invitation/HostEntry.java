package vn.diemcau.invitation;

import java.net.URI;

/** Where the host of the invited point comes in. */
public record HostEntry(URI url) {}
