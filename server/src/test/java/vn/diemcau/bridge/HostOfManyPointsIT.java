package vn.diemcau.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class HostOfManyPointsIT {

    @Test
    void whoLooksAfterManyPointsHearsOfAllAndOfWhatIsBelowThem(Product product) {
        Points points = new Points(product, "Một người giữ nhiều điểm cầu");
        List<String> own =
                IntStream.range(0, 40)
                        .mapToObj(i -> points.add(points.main, "UNIVERSITY", "Trường thứ " + i))
                        .toList();
        Client host =
                product.as(
                        Stream.concat(own.stream(), Stream.of(points.province, points.school))
                                .map(UUID::fromString)
                                .map(id -> new Grant(Role.HOST, ScopeKind.BRIDGE_POINT, id))
                                .toArray(Grant[]::new));

        try (LiveClient line = LiveClient.connect(host, points.session, "HOST")) {
            Stream.of(own.getFirst(), own.getLast(), points.district, points.school)
                    .forEach(
                            point -> {
                                points.tick(points.organizer, point, 1, true).ok();
                                line.fact(
                                        "bridge.changed", fact -> fact.toString().contains(point));
                            });
            long heard = line.facts().getLast().path("revision").asLong();
            points.tick(points.organizer, points.otherProvince, 1, true).ok();
            points.tick(points.organizer, points.school, 1, false).ok();
            line.fact("bridge.changed", fact -> fact.path("revision").asLong() > heard);
            assertThat(line.everything()).doesNotContain(points.otherProvince);
        }
    }
}
