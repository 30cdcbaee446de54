package vn.diemcau.floor;

import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;

/**
 * Fired within the change in which somebody starts or ends speaking: whoever shows the speaker or
 * times them does so in the same transaction, and tells it by {@code facts}.
 *
 * @param speaker who speaks from now on; null: nobody
 * @param actor who let them speak, or ended it
 */
public record SpeakerChanged(
        SessionId session,
        @Nullable Speaker speaker,
        SpeakingTime time,
        Actor actor,
        Facts facts) {}
