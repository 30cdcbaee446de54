package vn.diemcau.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Who;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;

/** The bytes that a ticket's signature covers. The first byte is the version of their layout. */
final class LiveTicketCodec {

    private static final int VERSION = 3;

    private LiveTicketCodec() {}

    static byte[] encode(LiveTicket ticket) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            write(out, ticket.session().value());
            out.writeUTF(ticket.audience().name());
            out.writeUTF(ticket.actorKind().name());
            write(out, ticket.actorId());
            out.writeByte(ticket.roles().size());
            for (Who role : ticket.roles()) {
                out.writeUTF(role.name());
            }
            write(out, ticket.loginSessionId());
            out.writeLong(ticket.expiresAt().toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always writable", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Empty where the layout is another one, or names what is not known here: a server of another
     * version issued it.
     */
    static Optional<LiveTicket> decode(byte[] statement) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(statement))) {
            if (in.readByte() != VERSION) {
                return Optional.empty();
            }
            return Optional.of(
                    new LiveTicket(
                            new SessionId(readId(in)),
                            SubscriberKind.valueOf(in.readUTF()),
                            Actor.Kind.valueOf(in.readUTF()),
                            readId(in),
                            readRoles(in),
                            readId(in),
                            Instant.ofEpochMilli(in.readLong())));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static Set<Who> readRoles(DataInputStream in) throws IOException {
        Set<Who> roles = EnumSet.noneOf(Who.class);
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            roles.add(Who.valueOf(in.readUTF()));
        }
        return roles;
    }
}
