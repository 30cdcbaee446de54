package vn.diemcau.bridge;

import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;

/**
 * Who makes points: for the trail and, where they have one, by the name that colleagues read.
 *
 * @param name null for the product itself
 */
record Author(Actor actor, @Nullable String name) {}
