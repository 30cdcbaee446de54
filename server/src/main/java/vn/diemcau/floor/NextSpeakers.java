package vn.diemcau.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, who was called and who comes next, for the screens in front of the hall: with names
 * and topics, which everybody else hears only once somebody has called them.
 *
 * @param revision the facts up to this one are in it
 * @param waiting how many wait in all
 * @param next the first of them, in the order in which they will be called
 */
public record NextSpeakers(
        long revision,
        int waiting,
        @Nullable Speaker speaking,
        List<Speaker> called,
        List<Next> next) {

    /**
     * One that waits.
     *
     * @param heldBackBy the rule that keeps it from being called now
     * @param moved that a person has put it elsewhere than the rules do, and why
     */
    public record Next(Speaker speaker, @Nullable FairRule heldBackBy, @Nullable Moved moved) {}
}
