package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * The questions of a large meeting after some hours, made as they are made there: asked by people
 * of all provinces, then approved, rejected, filed, merged, supported and answered.
 */
final class FullDesk {

    static final int QUESTIONS = 10_000;

    /** What becomes of them; the rest still waits. */
    private static final int APPROVED = 2_500;

    private static final int ANSWERED = 400;
    private static final int REJECTED = 1_500;
    private static final int MERGED = 100;

    private static final int PEOPLE = 200;
    private static final int SUPPORTED_BY_EACH = 20;
    private static final int TOPICS = 8;

    private static final List<String> SUBJECTS =
            List.of(
                    "phụ cấp ưu đãi cho giáo viên mầm non vùng khó khăn",
                    "định mức giờ dạy của giáo viên trường ghép ở vùng cao",
                    "việc bổ sung biên chế cho môn Tiếng Anh và Tin học ở tiểu học",
                    "sách giáo khoa điện tử và thiết bị dạy học tối thiểu",
                    "chuẩn nghề nghiệp, thăng hạng và xếp lương nhà giáo",
                    "nhà công vụ, bếp ăn bán trú và đường đến điểm trường",
                    "dạy thêm, học thêm và hồ sơ sổ sách của giáo viên",
                    "đánh giá học sinh theo Chương trình giáo dục phổ thông 2018");

    private final Rig rig;
    private final Meeting meeting;

    FullDesk(Rig rig) {
        this.rig = rig;
        this.meeting = rig.meeting();
    }

    void fill() throws IOException, InterruptedException {
        meeting.setTopics(
                SUBJECTS.stream().limit(TOPICS).map(name -> Map.of("name", name)).toList());
        List<String> people = meeting.participantPathsFromAllProvinces(PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            ask(people.get(person), person);
        }
        List<String> ids = oldestFirst();
        String moderator = meeting.moderatorPaths(1).getFirst();
        Dictation.give(rig.lines(), moderator, moderation(ids));
        List<String> voters = meeting.participantPathsFromAllProvinces(PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            Dictation.give(rig.lines(), voters.get(person), support(ids, person));
        }
    }

    private void ask(String path, int person) throws InterruptedException {
        Dictation.give(
                rig.lines(),
                path,
                IntStream.range(0, QUESTIONS / PEOPLE)
                        .mapToObj(
                                number ->
                                        new Dictation.Command(
                                                "question.ask",
                                                "\"text\":\"" + text(person, number) + "\""))
                        .toList());
    }

    /** Between a line and a small letter, as people write. */
    private static String text(int person, int number) {
        String subject = SUBJECTS.get((person + number) % SUBJECTS.size());
        String question =
                "Kính hỏi Bộ trưởng: bao giờ có hướng dẫn mới về %s? Câu %d của đơn vị số %d."
                        .formatted(subject, number + 1, person + 1);
        String reason =
                " Năm học này trường chúng tôi thiếu người, thầy cô phải dạy vượt định mức mà chế độ thì chậm.";
        return question + reason.repeat(number % 4);
    }

    private List<Dictation.Command> moderation(List<String> ids)
            throws IOException, InterruptedException {
        List<String> topics = meeting.topicIds();
        List<Dictation.Command> commands = new ArrayList<>();
        for (int i = 0; i < APPROVED + ANSWERED + REJECTED; i++) {
            // Not the oldest alone: what is decided stands among what waits.
            String id = ids.get(i * 2);
            String versionOf = "\"questionId\":\"" + id + "\",\"version\":";
            commands.add(
                    new Dictation.Command(
                            "question.topic",
                            versionOf + "0,\"topicId\":\"" + topics.get(i % TOPICS) + "\""));
            if (i % 3 == 0) {
                commands.add(
                        new Dictation.Command(
                                "question.label",
                                versionOf + "1,\"labels\":[\"Ưu tiên\",\"Đợt " + i % 9 + "\"]"));
            }
            String step = i < APPROVED + ANSWERED ? "question.approve" : "question.reject";
            String fields = "\"questionId\":\"" + id + "\"";
            commands.add(
                    new Dictation.Command(
                            step,
                            step.endsWith("reject")
                                    ? fields + ",\"reason\":\"Đã có trong câu hỏi khác.\""
                                    : fields));
            if (i < ANSWERED) {
                commands.add(new Dictation.Command("question.answer", fields));
            }
        }
        commands.add(
                new Dictation.Command(
                        "question.stage", "\"questionId\":\"" + ids.get(2 * ANSWERED) + "\""));
        commands.add(merging(ids));
        return commands;
    }

    /** Of those that nobody has touched. */
    private static Dictation.Command merging(List<String> ids) {
        List<String> seen =
                IntStream.range(0, MERGED)
                        .mapToObj(
                                i ->
                                        "{\"questionId\":\""
                                                + ids.get(2 * i + 3)
                                                + "\",\"version\":0}")
                        .toList();
        return new Dictation.Command(
                "question.merge",
                "\"into\":{\"questionId\":\""
                        + ids.get(1)
                        + "\",\"version\":0},\"questions\":["
                        + String.join(",", seen)
                        + "]");
    }

    private static List<Dictation.Command> support(List<String> ids, int person) {
        return IntStream.range(0, SUPPORTED_BY_EACH)
                // The own ones lie together; these are far from them.
                .mapToObj(i -> 2 * (ANSWERED + 1 + (person * 13 + i * 101) % (APPROVED - 1)))
                .filter(index -> index / (QUESTIONS / PEOPLE) != person)
                .distinct()
                .map(
                        index ->
                                new Dictation.Command(
                                        "question.vote",
                                        "\"questionId\":\"" + ids.get(index) + "\""))
                .toList();
    }

    private List<String> oldestFirst() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int page = 0; ids.size() < QUESTIONS; page++) {
            JsonNode items =
                    meeting.asModerator("questions?order=OLDEST&size=200&page=" + page)
                            .get("items");
            StreamSupport.stream(items.spliterator(), false)
                    .map(item -> item.get("id").asText())
                    .forEach(ids::add);
        }
        return ids;
    }
}
