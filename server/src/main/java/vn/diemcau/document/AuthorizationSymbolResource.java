package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.delegate.DelegateId;

/** The symbol that the giấy ủy quyền of a substitute is likely to bear, for who issues it. */
@Path("/documents/authorization-symbols/{delegate}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthorizationSymbolResource {

    private final Authorizations authorizations;
    private final CurrentCaller caller;

    @Inject
    AuthorizationSymbolResource(Authorizations authorizations, CurrentCaller caller) {
        this.authorizations = authorizations;
        this.caller = caller;
    }

    /** The one that the organization used last, else one made of its short name. */
    @GET
    @MayCall(Who.ORGANIZATION_STAFF)
    public AuthorizationSymbol symbol(@PathParam("delegate") DelegateId delegate) {
        return authorizations.symbol(caller.signedIn(), delegate);
    }
}
