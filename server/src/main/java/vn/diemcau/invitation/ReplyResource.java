package vn.diemcau.invitation;

import io.helidon.webserver.http.ServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.document.DocumentId;
import vn.diemcau.document.IssuedDocument;
import vn.diemcau.link.TokenBody;
import vn.diemcau.platform.ClientAddress;

/** The page that the link of a letter opens. The token is in the body: addresses are logged. */
@Path("invitation-replies")
@ApplicationScoped
public class ReplyResource {

    private final ReplyService service;
    private final ClientAddress clientAddress;

    @Inject
    ReplyResource(ReplyService service, ClientAddress clientAddress) {
        this.service = service;
        this.clientAddress = clientAddress;
    }

    @POST
    @MayCall(Who.ANYONE)
    public ReplyView answer(AnswerInvitation body, @Context ServerRequest request) {
        return service.answer(body, clientAddress.of(request));
    }

    @POST
    @Path("look")
    @MayCall(Who.ANYONE)
    public ReplyView look(TokenBody body, @Context ServerRequest request) {
        return service.look(body.token(), clientAddress.of(request));
    }

    @POST
    @Path("calendar")
    @MayCall(Who.ANYONE)
    public CalendarFile calendar(TokenBody body, @Context ServerRequest request) {
        return service.calendar(body.token(), clientAddress.of(request));
    }

    @POST
    @Path("pass")
    @MayCall(Who.ANYONE)
    public PassView pass(TokenBody body, @Context ServerRequest request) {
        return service.pass(body.token(), clientAddress.of(request));
    }

    @POST
    @Path("documents/{document}")
    @Produces(MediaType.WILDCARD)
    @MayCall(Who.ANYONE)
    public Response document(
            @PathParam("document") DocumentId id, TokenBody body, @Context ServerRequest request) {
        IssuedDocument document = service.document(body.token(), id, clientAddress.of(request));
        return Response.ok(document.content(), document.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + document.fileName() + "\"")
                .build();
    }

    @POST
    @Path("substitute")
    @MayCall(Who.ANYONE)
    public ReplyView nameSubstitute(NameSubstitute body, @Context ServerRequest request) {
        return service.nameSubstitute(body, clientAddress.of(request));
    }

    @POST
    @Path("host-entry")
    @MayCall(Who.ANYONE)
    public HostEntry enter(TokenBody body, @Context ServerRequest request) {
        return service.enter(body.token(), clientAddress.of(request));
    }
}
