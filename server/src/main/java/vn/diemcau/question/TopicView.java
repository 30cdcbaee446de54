package vn.diemcau.question;

/** A topic under which questions of a session are filed. */
public record TopicView(TopicId id, String name) {}
