package vn.diemcau.live;

import jakarta.validation.constraints.NotNull;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;

/** To which session somebody wants to listen, and as what. */
record IssueTicket(@NotNull SessionId sessionId, @NotNull SubscriberKind audience) {}
