package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/**
 * Addresses from which mail came back. {@link Outbox#enqueue} sends to them all the same: whoever
 * queues a mail asks here first and leaves it where {@link Undeliverable#isHard}, or queues it by
 * {@link Outbox#enqueueUnlessDead}.
 */
@ApplicationScoped
public class UndeliverableAddresses {

    private final Database database;
    private final UndeliverableAddressRepository addresses;
    private final Audit audit;
    private final Clock clock;

    @Inject
    UndeliverableAddresses(
            Database database, UndeliverableAddressRepository addresses, Audit audit, Clock clock) {
        this.database = database;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Which of these addresses mail came back from, by the address as the caller writes it; one
     * query for some hundreds.
     */
    public Map<String, Undeliverable> among(Collection<String> asked) {
        Map<String, Undeliverable> known =
                database.read(
                        () ->
                                addresses
                                        .listCounting(
                                                asked.stream()
                                                        .filter(MailAddress::isAscii)
                                                        .map(UndeliverableAddress::key)
                                                        .distinct()
                                                        .toList())
                                        .stream()
                                        .map(UndeliverableAddress::view)
                                        .collect(
                                                Collectors.toMap(
                                                        Undeliverable::address,
                                                        Function.identity())));
        Map<String, Undeliverable> found = new HashMap<>();
        for (String address : asked) {
            Undeliverable undeliverable = known.get(UndeliverableAddress.key(address));
            if (undeliverable != null) {
                found.put(address, undeliverable);
            }
        }
        return found;
    }

    /**
     * Takes the address for good again, because a person says so; leaves an audit row. What comes
     * back later of mails that left before does not mark it again. False where it was not marked.
     */
    public boolean clear(String address) {
        return database.write(() -> clear(addresses.findLocked(UndeliverableAddress.key(address))));
    }

    /** {@link #clear(String)} by id. */
    boolean clear(UUID id) {
        return database.write(() -> clear(addresses.findLocked(id)));
    }

    Page<Undeliverable> page(@Nullable String searched, PageRequest wanted) {
        return database.read(
                () -> addresses.page(searched, wanted).map(UndeliverableAddress::view));
    }

    private boolean clear(Optional<UndeliverableAddress> found) {
        Optional<UndeliverableAddress> marked = found.filter(UndeliverableAddress::counts);
        marked.ifPresent(
                address -> {
                    address.clear(clock.instant());
                    audit.record(
                            "mail.address_cleared",
                            "undeliverable_address",
                            address.id,
                            Map.of("reason", address.reason));
                });
        return marked.isPresent();
    }
}
