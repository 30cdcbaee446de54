package vn.diemcau.onair;

import java.time.Duration;

/** The numbers by which points are called. */
final class OnAirRules {

    /** A technician who sits at the console answers within this; after it the call is overdue. */
    static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    /** Shorter nobody can say a sentence. */
    static final int SHORTEST_ON_AIR = 10;

    /** Whoever is on air for longer is the meeting. */
    static final int LONGEST_ON_AIR = 7_200;

    /** A point that is told to stand by sits before its camera: not for longer than this. */
    static final int LONGEST_STANDBY = 600;

    /** Characters of what is said beside a reason. */
    static final int LONGEST_NOTE = 300;

    private OnAirRules() {}
}
