package vn.diemcau.participant;

import java.util.Map;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;

/** A teacher with a phone; {@code aTeacher().from("45")} joins sessions as a phone does. */
public final class Teacher {

    private final String name;
    private final String school;
    private final String provinceCode;

    private Teacher(String name, String school, String provinceCode) {
        this.name = name;
        this.school = school;
        this.provinceCode = provinceCode;
    }

    /** From Quảng Trị (45 in the set of 2023). */
    public static Teacher aTeacher() {
        return new Teacher("Nguyễn Thị Hồng", "Trường Tiểu học Hướng Phùng", "45");
    }

    public Teacher named(String other) {
        return new Teacher(other, school, provinceCode);
    }

    public Teacher of(String other) {
        return new Teacher(name, other, provinceCode);
    }

    public Teacher from(String otherProvinceCode) {
        return new Teacher(name, school, otherProvinceCode);
    }

    public Map<String, Object> introduction() {
        return Map.of("name", name, "school", school, "provinceCode", provinceCode);
    }

    /** Joins by the code in a browser of its own. */
    public Joined joins(Product product, String joinCode) {
        Client phone = product.anonymous();
        var participant = phone.post("join/" + joinCode, introduction()).ok();
        return new Joined(
                phone, ParticipantId.fromString(participant.path("participantId").asText()));
    }

    /** Somebody who has joined, and their browser. */
    public record Joined(Client phone, ParticipantId id) {}
}
