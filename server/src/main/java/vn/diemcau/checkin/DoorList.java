package vn.diemcau.checkin;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Json;

/**
 * The list of a session in sixteen parts, by the last digit of the delegates' ids. A telephone
 * compares digests and fetches the parts that differ: one delegate more costs a sixteenth of the
 * list, and nothing has to remember what changed when.
 */
record DoorList(Map<String, Part> parts) {

    /** The digits by which parts are called. */
    static final String PARTS = "0123456789abcdef";

    /**
     * One part.
     *
     * @param digest changes with everything in it
     */
    record Part(String digest, List<DoorPerson> people) {

        static Part of(List<DoorPerson> people) {
            try {
                String written =
                        new String(Json.MAPPER.writeValueAsBytes(people), StandardCharsets.UTF_8);
                return new Part(new Token(written).hash().substring(0, 16), people);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("the door list cannot be written", e);
            }
        }
    }

    /**
     * @param people in the order of their ids
     */
    static DoorList of(Collection<DoorPerson> people) {
        Map<String, List<DoorPerson>> sorted = new TreeMap<>();
        PARTS.chars().forEach(part -> sorted.put(Character.toString(part), new ArrayList<>()));
        for (DoorPerson person : people) {
            sorted.computeIfAbsent(person.part(), part -> new ArrayList<>()).add(person);
        }
        Map<String, Part> parts = new TreeMap<>();
        sorted.forEach((part, members) -> parts.put(part, Part.of(members)));
        return new DoorList(parts);
    }

    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        parts.forEach((part, content) -> digests.put(part, content.digest()));
        return digests;
    }

    /** Those that are asked for by their digits; unknown ones are not there. */
    Map<String, Part> only(String wanted) {
        Map<String, Part> found = new TreeMap<>(parts);
        found.keySet().removeIf(part -> !wanted.contains(part));
        return found;
    }
}
