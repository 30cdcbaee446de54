package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Versions;

/** The topics under which a session's questions are filed. */
@ApplicationScoped
class TopicService {

    private final Channels channels;
    private final TopicRepository topics;
    private final SessionService sessions;
    private final Audit audit;

    @Inject
    TopicService(Channels channels, TopicRepository topics, SessionService sessions, Audit audit) {
        this.channels = channels;
        this.topics = topics;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Replaces the list. A topic under which questions are filed cannot go; it can be given another
     * name.
     */
    TopicsView change(Caller.SignedIn caller, SessionId session, ChangeTopics written) {
        sessions.get(caller, session, Role.ORGANIZER);
        Actor actor = audit.actor();
        return channels.submit(session.channel(), facts -> change(facts, session, actor, written));
    }

    private TopicsView change(Facts facts, SessionId session, Actor actor, ChangeTopics written) {
        Versions.requireNewest(written.version(), topics.version(session));
        requireDifferent(written.topics());
        List<Topic> before = topics.list(session);
        List<Topic> gone = new ArrayList<>(before);
        for (ChangeTopics.Item item : written.topics()) {
            if (item.id() != null && !gone.removeIf(topic -> topic.id().equals(item.id()))) {
                throw QuestionError.TOPIC_UNKNOWN.refusal();
            }
        }
        if (topics.isUsed(gone)) {
            throw QuestionError.TOPIC_IN_USE.refusal();
        }
        gone.forEach(topics::remove);
        List<TopicView> now = new ArrayList<>();
        for (int position = 0; position < written.topics().size(); position++) {
            now.add(write(session, before, written.topics().get(position), position).view());
        }
        topics.noteWritten(session);
        TopicsView view = new TopicsView(topics.version(session), now);
        facts.tell(
                QuestionTeller.THOSE_WHO_ORDER,
                new QuestionFact.Topics(view.version(), view.topics()));
        audit.record(
                actor,
                "question.topics_changed",
                "session",
                session.value(),
                Map.of("topics", now.stream().map(TopicView::name).toList()));
        return view;
    }

    private Topic write(
            SessionId session, List<Topic> before, ChangeTopics.Item item, int position) {
        String name = Text.line(item.name());
        for (Topic topic : before) {
            if (topic.id().equals(item.id())) {
                topic.write(name, position);
                return topic;
            }
        }
        Topic topic = new Topic(session, name, position);
        topics.add(topic);
        return topic;
    }

    private static void requireDifferent(List<ChangeTopics.Item> items) {
        Set<String> names = new HashSet<>();
        for (ChangeTopics.Item item : items) {
            String name = Text.line(item.name());
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw QuestionError.TOPIC_TWICE.refusal("name", name);
            }
        }
    }
}
