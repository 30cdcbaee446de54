package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.AccessError;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Role;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/**
 * Addresses from which mail came back, whichever event it was about; so they are shown to those
 * alone who see all events.
 */
@Path("/mail/undeliverable")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UndeliverableAddressResource {

    private final UndeliverableAddresses addresses;
    private final CurrentCaller caller;

    @Inject
    UndeliverableAddressResource(UndeliverableAddresses addresses, CurrentCaller caller) {
        this.addresses = addresses;
        this.caller = caller;
    }

    /** The newest first. */
    @GET
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public Page<Undeliverable> page(
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        requireSeesAll();
        return addresses.page(searched, new PageRequest(page, size));
    }

    /** Takes the address for good again. */
    @DELETE
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.ADMINISTRATOR})
    public void clear(@PathParam("id") UUID id) {
        requireSeesAll();
        if (!addresses.clear(id)) {
            throw MailError.ADDRESS_NOT_MARKED.refusal();
        }
    }

    private void requireSeesAll() {
        if (!caller.signedIn().hasEverywhere(Role.ORGANIZER, Role.ADMINISTRATOR)) {
            throw AccessError.NOT_EVERYWHERE.refusal();
        }
    }
}
