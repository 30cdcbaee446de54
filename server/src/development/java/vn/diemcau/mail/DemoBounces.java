package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.diemcau.platform.Database;

/** Addresses from which mail came back. */
@ApplicationScoped
public class DemoBounces {

    private final Database database;
    private final AddressMarks addresses;
    private final Clock clock;

    @Inject
    DemoBounces(Database database, AddressMarks addresses, Clock clock) {
        this.database = database;
        this.addresses = addresses;
        this.clock = clock;
    }

    public void load() {
        failed(
                "nguyen.van.thu@so-cu.example",
                "550 5.1.1 <nguyen.van.thu@so-cu.example>: User unknown");
        failed("vanphong@truong-xa.example", "552 5.2.2 Mailbox full");
        failed("lienhe@ten-mien-sai.example", "550 5.1.2 Host or domain name not found");
    }

    private void failed(String address, String reply) {
        database.write(
                () -> addresses.failed(address, DeliveryFailure.ofReply(reply), clock.instant()));
    }
}
