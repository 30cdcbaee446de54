package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** What is said to test a line. */
sealed interface LineCommand extends Inbound {

    /** Is answered at once, so that its way there and back can be timed: PROTOCOL.md, rule N1. */
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    @JsonTypeName("line.echo")
    record Echo(UUID id) implements LineCommand {}
}
