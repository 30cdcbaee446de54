package vn.diemcau.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks a set of answers against the fields of its form. */
final class Answers {

    private Answers() {}

    /**
     * What is stored, by field. Refuses answers to fields that the form does not have, two to one
     * field, of the wrong kind, and the lack of a required one.
     */
    static Map<UUID, Answered> to(List<FeedbackField> fields, List<GivenAnswer> given) {
        Map<UUID, FeedbackField> known =
                fields.stream().collect(Collectors.toMap(field -> field.id, Function.identity()));
        Map<UUID, Answered> answered = new HashMap<>();
        Set<UUID> seen = new HashSet<>();
        for (GivenAnswer answer : given) {
            FeedbackField field = known.get(answer.fieldId());
            if (field == null) {
                throw FeedbackError.UNKNOWN_FIELD.refusal("field", answer.fieldId());
            }
            if (!seen.add(field.id)) {
                throw FeedbackError.DOUBLE_ANSWER.refusal("field", field.id);
            }
            Answered taken = field.take(answer);
            if (taken != null) {
                answered.put(field.id, taken);
            }
        }
        for (FeedbackField field : fields) {
            if (field.required && !answered.containsKey(field.id)) {
                throw FeedbackError.MISSING_ANSWER.refusal("field", field.id);
            }
        }
        return answered;
    }
}
