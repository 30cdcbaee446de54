package vn.diemcau.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of a question's history.
 *
 * @param version the question's after the step
 * @param commandId steps of one command belong together
 * @param by the name of whoever did it
 * @param details what a person wants to know of it, by kind of step
 */
public record StepView(
        StepKind kind, int version, UUID commandId, String by, Instant at, JsonNode details) {}
