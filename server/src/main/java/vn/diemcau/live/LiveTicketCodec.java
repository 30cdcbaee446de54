package vn.diemcau.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.identity.Actor;

/** The bytes that a ticket's signature covers. The first byte is the version of their layout. */
final class LiveTicketCodec {

    private static final int VERSION = 2;

    private LiveTicketCodec() {}

    static byte[] encode(LiveTicket ticket) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            write(out, ticket.sessionId());
            out.writeUTF(ticket.audience());
            out.writeUTF(ticket.actorKind().name());
            write(out, ticket.actorId());
            out.writeShort(ticket.scopePaths().size());
            for (String path : ticket.scopePaths()) {
                out.writeUTF(path);
            }
            write(out, ticket.loginSessionId());
            out.writeBoolean(ticket.listensOnly());
            out.writeLong(ticket.expiresAt().toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always writable", e);
        }
        return bytes.toByteArray();
    }

    /** Empty where the layout is another one: a server of another version issued it. */
    static Optional<LiveTicket> decode(byte[] statement) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(statement))) {
            if (in.readByte() != VERSION) {
                return Optional.empty();
            }
            return Optional.of(
                    new LiveTicket(
                            readId(in),
                            in.readUTF(),
                            Actor.Kind.valueOf(in.readUTF()),
                            readId(in),
                            readPaths(in),
                            readId(in),
                            in.readBoolean(),
                            Instant.ofEpochMilli(in.readLong())));
        } catch (IOException e) {
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

    private static Set<String> readPaths(DataInputStream in) throws IOException {
        Set<String> paths = new HashSet<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            paths.add(in.readUTF());
        }
        return paths;
    }
}
