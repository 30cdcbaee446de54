package vn.diemcau.live;

import java.util.Map;

/**
 * How much one connection may send.
 *
 * @param frames all frames together, whatever is in them; beyond it the connection is closed
 * @param kinds per message kind; beyond it the message is refused and the connection stays
 * @param otherKinds each kind that is not named in {@code kinds}, taken together
 */
record LiveRates(Rate frames, Map<String, Rate> kinds, Rate otherKinds) {}
