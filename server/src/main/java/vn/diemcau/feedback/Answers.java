package vn.diemcau.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
     * field, of the wrong kind, and the lack of a required one: with the code of the first fault,
     * its field, and in the parameter "fields" the code of each field's fault, so that nobody finds
     * them one by one.
     */
    static Map<UUID, Answered> to(List<FeedbackField> fields, List<GivenAnswer> given) {
        Map<UUID, FeedbackField> known =
                fields.stream().collect(Collectors.toMap(field -> field.id, Function.identity()));
        Map<UUID, Answered> answered = new HashMap<>();
        Map<UUID, FeedbackError> faults = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        for (GivenAnswer answer : given) {
            FeedbackField field = known.get(answer.fieldId());
            if (field == null) {
                faults.put(answer.fieldId(), FeedbackError.UNKNOWN_FIELD);
            } else if (!seen.add(field.id)) {
                faults.put(field.id, FeedbackError.DOUBLE_ANSWER);
            } else if (!field.fits(answer)) {
                faults.put(field.id, FeedbackError.WRONG_ANSWER);
            } else {
                field.taken(answer).ifPresent(taken -> answered.put(field.id, taken));
            }
        }
        for (FeedbackField field : fields) {
            if (field.required && !answered.containsKey(field.id)) {
                faults.putIfAbsent(field.id, FeedbackError.MISSING_ANSWER);
            }
        }
        requireNone(faults);
        return answered;
    }

    private static void requireNone(Map<UUID, FeedbackError> faults) {
        if (faults.isEmpty()) {
            return;
        }
        Map.Entry<UUID, FeedbackError> first = faults.entrySet().iterator().next();
        Map<String, String> codes = new LinkedHashMap<>();
        faults.forEach((field, error) -> codes.put(field.toString(), error.code()));
        throw first.getValue().refusal(Map.of("field", first.getKey(), "fields", codes));
    }
}
