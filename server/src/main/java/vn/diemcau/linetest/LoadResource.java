package vn.diemcau.linetest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import vn.diemcau.access.Caller;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.platform.LargestBody;

/** Bytes to time a line by. */
@Path("/line-test/load")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoadResource {

    private final LoadTransfers transfers;
    private final CurrentCaller caller;

    @Inject
    LoadResource(LoadTransfers transfers, CurrentCaller caller) {
        this.transfers = transfers;
        this.caller = caller;
    }

    /** As many bytes as are asked for, drawn into the bounds. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public Response download(@QueryParam("bytes") @DefaultValue("65536") int bytes) {
        // Whoever writes has no request around it any more.
        Caller.SignedIn who = caller.signedIn();
        StreamingOutput noise =
                out -> transfers.send(who, Math.clamp(bytes, 1, LoadTransfers.LARGEST), out);
        return Response.ok(noise).build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @LargestBody(LoadTransfers.LARGEST)
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public LoadTaken upload(InputStream bytes) throws IOException {
        return new LoadTaken(transfers.take(caller.signedIn(), bytes));
    }
}
