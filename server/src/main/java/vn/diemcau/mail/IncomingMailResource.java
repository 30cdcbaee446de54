package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** Where a mail server hands in what comes back, instead of our reading a mailbox. */
@Path("/mail/incoming")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncomingMailResource {

    private final IncomingMails incoming;
    private final HandInToken token;

    @Inject
    IncomingMailResource(IncomingMails incoming, HandInToken token) {
        this.incoming = incoming;
        this.token = token;
    }

    /** One message as it came over SMTP; answers when its effect is stored. */
    @POST
    @Consumes("message/rfc822")
    @MayCall(Who.ANYONE)
    public Map<String, IncomingMails.Effect> take(
            @HeaderParam(HandInToken.HEADER) @Nullable String shown, InputStream message)
            throws IOException {
        token.check(shown);
        return Map.of("effect", incoming.take(message.readNBytes(IncomingReader.MOST_BYTES)));
    }
}
