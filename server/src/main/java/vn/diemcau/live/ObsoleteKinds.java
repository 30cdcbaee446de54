package vn.diemcau.live;

import java.util.Set;

/**
 * Commands that pages of earlier versions still send and that mean nothing any more. They are
 * acknowledged without effect, or those pages would send them for ever; a kind that is taken out of
 * {@link Inbound} is named here until {@link vn.diemcau.channel.Protocol#OLDEST} has passed the
 * versions that know it.
 */
record ObsoleteKinds(Set<String> names) {

    static final ObsoleteKinds OF_THIS_VERSION = new ObsoleteKinds(Set.of());

    boolean include(String kind) {
        return names.contains(kind);
    }
}
