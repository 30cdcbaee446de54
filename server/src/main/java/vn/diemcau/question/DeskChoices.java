package vn.diemcau.question;

import java.util.List;
import vn.diemcau.directory.OrganizationName;

/**
 * What a moderator chooses from.
 *
 * @param revision the facts up to this one are in it
 * @param labels those in use in the session
 * @param organizations those that take part in the event
 * @param mayEditTopics whether the caller organizes the event
 */
public record DeskChoices(
        long revision,
        TopicsView topics,
        List<String> labels,
        List<OrganizationName> organizations,
        boolean mayEditTopics) {}
