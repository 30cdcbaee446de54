package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class HousekeepingIT {

    private Product product;

    @BeforeEach
    void take(Product running) {
        product = running;
    }

    private void tidyUp() {
        product.bean(Housekeeping.class).once(() -> false);
    }

    @Test
    void receiptsGoAfterTheirTimeHoweverManyThereAre() {
        UUID channel = Ids.next();
        execute("insert into channel values ('%s', 0)".formatted(channel));
        receipts(channel, 2_500, "interval 91 day");
        receipts(channel, 3, "interval 89 day");

        tidyUp();

        assertThat(count("select count(*) from receipt where channel_id = '%s'".formatted(channel)))
                .isEqualTo(3);
    }

    private void receipts(UUID channel, int number, String age) {
        execute(
                """
                insert into receipt (channel_id, actor_id, command_id, result, made_at)
                select '%s', uuid(), uuid(), '{}', utc_timestamp(6) - %s from seq_1_to_%d
                """
                        .formatted(channel, age, number));
    }

    @Test
    void whatHasExpiredGoesAndTheRestStaysSignedIn() {
        Client away = product.as(Role.ORGANIZER);
        Client idle = product.as(Role.ORGANIZER);
        Client working = product.as(Role.ORGANIZER);
        execute(ofAccount(away, "expires_at = utc_timestamp(6) - interval 1 second"));
        execute(ofAccount(idle, "last_used_at = utc_timestamp(6) - interval 13 hour"));
        execute(
                """
                insert into one_time_token (id, purpose, token_hash, account_id, created_at, expires_at)
                values (uuid(), 'PASSWORD', repeat('0', 64), null, utc_timestamp(6), utc_timestamp(6) - interval 1 second)
                """);
        long before = count("select count(*) from login_session");

        tidyUp();

        assertThat(count("select count(*) from login_session")).isEqualTo(before - 2);
        assertThat(count("select count(*) from one_time_token where token_hash = repeat('0', 64)"))
                .isZero();
        working.get("me").ok();
        away.get("me").refused(401, "access.not_signed_in");
    }

    private static String ofAccount(Client client, String change) {
        String account = client.get("me").ok().path("id").asText();
        return "update login_session set %s where account_id = '%s'".formatted(change, account);
    }

    private void execute(String sql) {
        Database database = product.bean(Database.class);
        database.write(
                () -> {
                    database.current().createNativeQuery(sql).executeUpdate();
                });
    }

    private long count(String sql) {
        Database database = product.bean(Database.class);
        return database.read(
                () ->
                        ((Number) database.current().createNativeQuery(sql).getSingleResult())
                                .longValue());
    }
}
