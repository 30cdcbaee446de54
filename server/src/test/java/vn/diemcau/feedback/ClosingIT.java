package vn.diemcau.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** A form is closed at the very moment at which people send their answers. */
@ProductTest
class ClosingIT {

    private static final int PEOPLE = 12;

    @RepeatedTest(5)
    void anAnswerIsCountedBeforeTheClosingIsAnsweredOrItIsRefused(Product product)
            throws Exception {
        AfterMeeting meeting = new AfterMeeting(product);
        List<Client> phones =
                Stream.generate(() -> aTeacher().joins(product, meeting.joinCode).phone())
                        .limit(PEOPLE)
                        .toList();
        meeting.asking();
        String scale = meeting.field(0);
        CountDownLatch begin = new CountDownLatch(1);

        long countedByClosing;
        long accepted = 0;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers =
                    phones.stream()
                            .map(phone -> people.submit(answer(meeting, phone, scale, begin)))
                            .toList();
            begin.countDown();
            meeting.organizer.post("feedback-forms/" + meeting.form + "/close").ok();
            countedByClosing = meeting.summary().path("responses").asLong();
            for (Future<Answer> answer : answers) {
                if (answer.get().status() < 300) {
                    accepted++;
                } else {
                    answer.get().refused(409, "feedback.not_open");
                }
            }
        }

        assertThat(countedByClosing).isEqualTo(accepted);
        assertThat(meeting.summary().path("responses").asLong()).isEqualTo(accepted);
    }

    private static Callable<Answer> answer(
            AfterMeeting meeting, Client phone, String field, CountDownLatch begin) {
        Map<String, Object> response =
                meeting.response(UUID.randomUUID(), List.of(Map.of("fieldId", field, "number", 4)));
        return () -> {
            begin.await();
            return phone.post(meeting.path(), response);
        };
    }
}
