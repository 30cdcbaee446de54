package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Marks addresses from which mail came back, in the caller's transaction. */
@ApplicationScoped
class AddressMarks {

    private final UndeliverableAddressRepository addresses;
    private final Clock clock;

    @Inject
    AddressMarks(UndeliverableAddressRepository addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Notes that a letter did not arrive.
     *
     * @param leftAt when that letter left, or tried to
     */
    void failed(String address, DeliveryFailure failure, Instant leftAt) {
        Instant now = clock.instant();
        addresses
                .findLocked(UndeliverableAddress.key(address))
                .ifPresentOrElse(
                        known -> known.failed(failure, leftAt, now),
                        () -> addresses.add(new UndeliverableAddress(address, failure, now)));
    }
}
