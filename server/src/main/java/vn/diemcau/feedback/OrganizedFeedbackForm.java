package vn.diemcau.feedback;

import vn.diemcau.event.SessionSummary;

/** A form, and the session that it is about, read for one of its organizers. */
record OrganizedFeedbackForm(FeedbackForm form, SessionSummary session) {}
