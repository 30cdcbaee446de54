package vn.diemcau.question;

import java.util.List;

/**
 * A session's list of topics.
 *
 * @param version to be named by whoever changes the list
 */
public record TopicsView(int version, List<TopicView> topics) {}
