package vn.diemcau.question;

import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.diemcau.participant.Teacher;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;

/**
 * Thousands of questions straight into the tables: asking as many takes minutes. Each is told from
 * the others by its number, from 1, from which all else about it follows.
 */
final class FullTables {

    static final List<String> SUBJECTS =
            List.of("bếp ăn bán trú", "phụ cấp ưu đãi", "định mức giờ dạy", "Đường đến trường");

    private static final String FILL =
            """
            insert into question (id, session_id, participant_id, text, asker_name, asker_school,
                province_code, province_name, state, votes, votes_told, asked_at, changed_at, shown_at,
                topic_id, pinned, position)
            select uuid(), :session, :participant,
                concat('Bao giờ có hướng dẫn mới về ', elt(1 + seq % 4, :s0, :s1, :s2, :s3), '? Câu ', seq),
                'Nguyễn Thị Hồng', 'Trường Tiểu học Hướng Phùng', if(seq % 3 = 0, '45', '01'), 'Quảng Trị',
                case when seq = 7 then 'ON_STAGE' when seq % 20 = 1 then 'ANSWERED'
                    when seq % 20 < 6 then 'APPROVED' when seq % 20 < 9 then 'REJECTED' else 'SUBMITTED' end,
                seq % 97, seq % 97,
                '2023-08-15 01:00:00' + interval seq second, '2023-08-15 01:00:00' + interval seq second,
                '2023-08-15 01:00:00' + interval seq second,
                if(seq % 5 = 0, :topic, null), seq % 1000 = 0, lpad(:last - seq, 8, '0')
            from seq_1_to_LAST
            """;

    private static final String LABEL =
            """
            insert into question_label (question_id, name)
            select id, 'Ưu tiên' from question where session_id = :session and votes = 5
            union all select id, 'Xem lại' from question where session_id = :session and votes < 10
            """;

    private FullTables() {}

    /** Fills the meeting's session; gives the topic to which each fifth belongs. */
    static UUID fill(Product product, LiveMeeting meeting, int count) {
        UUID participant = meeting.presence(Teacher.aTeacher()).value();
        UUID session = UUID.fromString(meeting.session());
        UUID topic = UUID.randomUUID();
        Database database = product.bean(Database.class);
        database.write(
                () -> {
                    database.current()
                            .createNativeQuery(
                                    "insert into session_topic (id, session_id, position, name)"
                                            + " values (:topic, :session, 0, 'Chế độ')")
                            .setParameter("topic", topic)
                            .setParameter("session", session)
                            .executeUpdate();
                    Query fill =
                            database.current()
                                    .createNativeQuery(
                                            FILL.replace("LAST", Integer.toString(count)));
                    for (int i = 0; i < SUBJECTS.size(); i++) {
                        fill.setParameter("s" + i, SUBJECTS.get(i));
                    }
                    fill.setParameter("session", session)
                            .setParameter("participant", participant)
                            .setParameter("topic", topic)
                            .setParameter("last", count)
                            .executeUpdate();
                    database.current()
                            .createNativeQuery(LABEL)
                            .setParameter("session", session)
                            .executeUpdate();
                });
        analyze(database);
        return topic;
    }

    /** As the database does by itself some time after so many rows came. */
    private static void analyze(Database database) {
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        "analyze table question, question_label", Object[].class)
                                .getResultList());
    }

    static QuestionState state(int number) {
        if (number == 7) {
            return QuestionState.ON_STAGE;
        }
        int place = number % 20;
        if (place == 1) {
            return QuestionState.ANSWERED;
        }
        if (place < 6) {
            return QuestionState.APPROVED;
        }
        return place < 9 ? QuestionState.REJECTED : QuestionState.SUBMITTED;
    }

    static int votes(int number) {
        return number % 97;
    }

    static List<Integer> numbers(int count, IntPredicate wanted) {
        return IntStream.rangeClosed(1, count).filter(wanted).boxed().toList();
    }

    static int numberOf(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }
}
