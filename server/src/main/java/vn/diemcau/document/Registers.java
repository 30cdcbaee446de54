package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.EventId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;

/**
 * The registers of this year, to be read of any year. An office that has written numbers on paper
 * already says once with which one its register goes on here; from there on there is no gap.
 */
@ApplicationScoped
class Registers {

    private final Database database;
    private final RegisterRepository registers;
    private final Issuers issuers;
    private final OrganizationService organizations;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Registers(
            Database database,
            RegisterRepository registers,
            Issuers issuers,
            OrganizationService organizations,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.registers = registers;
        this.issuers = issuers;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Of those for whom the caller issues documents of an event, for its organizers.
     *
     * @param year null: this one
     */
    List<RegisterView> list(Caller.SignedIn caller, EventId event, @Nullable Integer year) {
        DocumentAccess.requireOrganizer(caller, event);
        return database.read(
                () ->
                        views(
                                issuers.names(caller, event),
                                List.of(DocumentKind.values()),
                                year == null ? thisYear() : year));
    }

    /**
     * A register whole, for whoever may take numbers out of it: it has no gap, which shows only
     * where the numbers of all events stand together.
     *
     * @param year null: this one
     */
    Page<GivenNumber> given(
            Caller.SignedIn caller,
            EventId event,
            OrganizationId body,
            DocumentKind kind,
            @Nullable Integer year,
            PageRequest wanted) {
        DocumentAccess.requireOrganizer(caller, event);
        return database.read(
                () -> {
                    issuers.require(caller, event, body);
                    return registers
                            .pageGiven(body, kind, year == null ? thisYear() : year, wanted)
                            .map(
                                    read ->
                                            read.told(
                                                    caller.hasForEvent(
                                                            read.event(), Role.ORGANIZER)));
                });
    }

    /** That of its giấy ủy quyền, for the staff of an organization. */
    List<RegisterView> list(Caller.SignedIn caller, OrganizationId body) {
        DocumentAccess.requireStaff(caller, body);
        return database.read(() -> ofStaff(body));
    }

    private List<RegisterView> ofStaff(OrganizationId body) {
        return views(
                List.copyOf(organizations.names(List.of(body)).values()),
                List.of(DocumentKind.AUTHORIZATION),
                thisYear());
    }

    List<RegisterView> begin(Caller.SignedIn caller, EventId event, BeginRegister asked) {
        DocumentAccess.requireOrganizer(caller, event);
        return database.write(
                () -> {
                    issuers.require(caller, event, asked.organizationId());
                    begin(asked.organizationId(), asked.kind(), asked.firstNumber());
                    return views(
                            issuers.names(caller, event),
                            List.of(DocumentKind.values()),
                            thisYear());
                });
    }

    List<RegisterView> begin(Caller.SignedIn caller, OrganizationId body, BeginRegister asked) {
        DocumentAccess.requireStaff(caller, body);
        if (!asked.organizationId().equals(body) || asked.kind() != DocumentKind.AUTHORIZATION) {
            throw DocumentError.NOT_FOUND.refusal();
        }
        return database.write(
                () -> {
                    begin(body, asked.kind(), asked.firstNumber());
                    return ofStaff(body);
                });
    }

    private void begin(OrganizationId body, DocumentKind kind, int firstNumber) {
        int year = thisYear();
        DocumentRegister register = DocumentRegister.from(body, year, kind, firstNumber);
        registers.begin(register);
        audit.record(
                "register.begun",
                "document_register",
                register.id,
                Map.of(
                        "organization", body,
                        "year", year,
                        "kind", kind,
                        "firstNumber", firstNumber));
    }

    private List<RegisterView> views(
            List<OrganizationName> bodies, List<DocumentKind> kinds, int year) {
        List<DocumentRegister> begun =
                registers.list(bodies.stream().map(OrganizationName::id).toList(), year);
        List<RegisterView> views = new ArrayList<>();
        for (OrganizationName body : bodies) {
            for (DocumentKind kind : kinds) {
                Optional<DocumentRegister> register =
                        begun.stream().filter(one -> one.isOf(body.id(), kind)).findFirst();
                views.add(
                        new RegisterView(
                                body.id(),
                                body.name(),
                                year,
                                kind,
                                register.map(one -> one.firstNumber).orElse(null),
                                register.flatMap(DocumentRegister::last).orElse(null)));
            }
        }
        return views;
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM).getYear();
    }
}
