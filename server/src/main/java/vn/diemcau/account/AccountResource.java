package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.NamedScope;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** Accounts, for administrators. None is ever deleted: the audit trail names them. */
@Path("accounts")
@ApplicationScoped
public class AccountResource {

    private final AccountService service;

    @Inject
    AccountResource(AccountService service) {
        this.service = service;
    }

    @GET
    @MayCall(Who.ADMINISTRATOR)
    public Page<AccountView> list(
            @QueryParam("q") @Nullable String search,
            @QueryParam("role") @Nullable Role role,
            @QueryParam("disabled") @Nullable Boolean disabled,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return service.page(search, role, disabled, new PageRequest(page, size));
    }

    @POST
    @MayCall(Who.ADMINISTRATOR)
    public Response create(CreateAccount account) {
        return Response.status(Response.Status.CREATED).entity(service.create(account)).build();
    }

    /** What a role can be limited to, found by a part of its name; at most twenty. */
    @GET
    @Path("scopes")
    @MayCall(Who.ADMINISTRATOR)
    public List<NamedScope> scopes(
            @QueryParam("kind") @DefaultValue("EVENT") ScopeKind kind,
            @QueryParam("q") @DefaultValue("") String part) {
        return service.scopes(kind, part);
    }

    @GET
    @Path("{id}")
    @MayCall(Who.ADMINISTRATOR)
    public AccountView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PUT
    @Path("{id}")
    @MayCall(Who.ADMINISTRATOR)
    public AccountView change(@PathParam("id") UUID id, ChangeAccount change) {
        return service.change(id, change);
    }

    @PUT
    @Path("{id}/grants")
    @MayCall(Who.ADMINISTRATOR)
    public AccountView changeGrants(@PathParam("id") UUID id, ChangeGrants change) {
        return service.changeGrants(id, change);
    }

    /** Sends the mail with the link to set the password once more. */
    @POST
    @Path("{id}/invitation")
    @MayCall(Who.ADMINISTRATOR)
    public void invite(@PathParam("id") UUID id) {
        service.invite(id);
    }

    @POST
    @Path("{id}/disable")
    @MayCall(Who.ADMINISTRATOR)
    public AccountView disable(@PathParam("id") UUID id) {
        return service.disable(id);
    }

    @POST
    @Path("{id}/enable")
    @MayCall(Who.ADMINISTRATOR)
    public AccountView enable(@PathParam("id") UUID id) {
        return service.enable(id);
    }
}
