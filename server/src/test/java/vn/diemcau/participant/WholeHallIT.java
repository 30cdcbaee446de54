package vn.diemcau.participant;

import static vn.diemcau.participant.Teacher.aTeacher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The limits as they are delivered let everybody in who is meant to come. */
@ProductTest
class WholeHallIT {

    @Test
    void sevenHundredTeachersJoinThroughOneAddressWithinMinutes(Product product) throws Exception {
        Client organizer = product.as(Role.ORGANIZER);
        String session = new Meeting(organizer).publishedSession("Cả hội trường một địa chỉ");
        String code = organizer.get("sessions/" + session).ok().path("joinCode").asText();
        try (ExecutorService hall = Executors.newFixedThreadPool(8)) {
            List<Future<?>> coming = new ArrayList<>();
            IntStream.range(0, 700)
                    .forEach(i -> coming.add(hall.submit(() -> comes(product, code, i))));
            for (Future<?> one : coming) {
                one.get();
            }
        }
    }

    private static void comes(Product product, String code, int number) {
        Client phone = product.anonymous();
        phone.get("join/" + code).ok();
        phone.get("join/" + code + "/provinces").ok();
        aTeacher().named("Giáo viên " + number).joins(product, code);
    }
}
