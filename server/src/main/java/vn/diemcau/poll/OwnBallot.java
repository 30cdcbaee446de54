package vn.diemcau.poll;

import java.util.List;

/**
 * How the calling participant voted; how others did is not in it.
 *
 * @param choices the chosen places, from 0
 * @param words as the participant spelled them
 */
public record OwnBallot(PollId pollId, List<Integer> choices, List<String> words) {}
