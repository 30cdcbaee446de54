package vn.diemcau.access;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.testing.ClassIndex;

/**
 * Every endpoint and every live message against every kind of caller. Drawn from the code, so that
 * what is new is in it by itself.
 */
public final class AccessTable {

    /** Somebody who may stand before the door. */
    public enum Visitor {
        ANONYMOUS("nobody known", Optional.empty()),
        SIGNED_IN("signed in, no role", Optional.empty()),
        ADMINISTRATOR(Role.ADMINISTRATOR),
        ORGANIZER(Role.ORGANIZER),
        ORGANIZATION_STAFF(Role.ORGANIZATION_STAFF),
        MODERATOR(Role.MODERATOR),
        STAGE_OPERATOR(Role.STAGE_OPERATOR),
        CHAIR(Role.CHAIR),
        HOST(Role.HOST),
        TECHNICIAN(Role.TECHNICIAN),
        DOOR_STAFF(Role.DOOR_STAFF),
        PARTICIPANT("participant", Optional.empty());

        private final String words;
        private final Optional<Role> role;

        Visitor(Role role) {
            this(
                    role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    Optional.of(role));
        }

        Visitor(String words, Optional<Role> role) {
            this.words = words;
            this.role = role;
        }

        /** The role that this visitor has; none, where it has none. */
        public Optional<Role> role() {
            return role;
        }
    }

    private AccessTable() {}

    /** All resource methods, by path and method. */
    public static List<Endpoint> endpoints() {
        return ClassIndex.annotatedWith(Path.class)
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Endpoint::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    /** All live messages that a client may send, by name. */
    public static List<Class<?>> messages() {
        return ClassIndex.annotatedWith(MayCall.class)
                .distinct()
                .sorted(Comparator.comparing(AccessTable::name))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** 0 where the visitor is let in, else the status of the refusal. */
    public static int statusFor(Set<Who> who, Visitor visitor) {
        try {
            switch (visitor) {
                case ANONYMOUS -> new Access(who).choose(null, null);
                case PARTICIPANT ->
                        new Access(who)
                                .choose(null, new Caller.Participant(Ids.next(), Ids.next()));
                default -> new Access(who).choose(signedIn(visitor), null);
            }
            return 0;
        } catch (Refusal refusal) {
            return refusal.code().family().status();
        }
    }

    /** The table as it is kept in ACCESS.md. */
    static String markdown() {
        StringBuilder table = new StringBuilder(heading());
        for (Endpoint endpoint : endpoints()) {
            row(table, endpoint.method() + " /api/" + endpoint.path(), who(endpoint));
        }
        for (Class<?> message : messages()) {
            row(table, "live: " + name(message), who(message));
        }
        return table.toString();
    }

    public static Set<Who> who(Endpoint endpoint) {
        return Access.of(endpoint.code()).who();
    }

    public static Set<Who> who(Class<?> message) {
        return EnumSet.copyOf(List.of(message.getAnnotation(MayCall.class).value()));
    }

    private static String heading() {
        StringBuilder heading =
                new StringBuilder(
                        """
                        # Who may call what

                        Drawn from the code by `AccessTableTest`, which fails where this file and the code differ and writes it
                        anew when run with `-Daccess.write=true`. `AccessIT` really calls every endpoint as everybody,
                        and `LiveAccessIT` sends every live message as everybody.

                        `✓` is let in; which rows that caller then sees is decided where they are read, and rows outside
                        the caller's scope answer 404. A number is the status with which everybody else is refused: 401
                        to whom we do not know there (neither a participant where accounts count, nor an account where
                        only participants do), 403 to whom we know and who lacks the role. Live messages are refused with
                        `access.not_allowed` on a connection, and with these statuses where somebody gets none.

                        |""");
        for (Visitor visitor : Visitor.values()) {
            heading.append(" | ").append(visitor.words);
        }
        return heading.append(" |\n|---")
                .append("|:-:".repeat(Visitor.values().length))
                .append("|\n")
                .toString();
    }

    private static void row(StringBuilder table, String name, Set<Who> who) {
        table.append("| `").append(name).append("`");
        for (Visitor visitor : Visitor.values()) {
            int status = statusFor(who, visitor);
            table.append(" | ").append(status == 0 ? "✓" : String.valueOf(status));
        }
        table.append(" |\n");
    }

    private static Caller.SignedIn signedIn(Visitor visitor) {
        List<Grant> grants =
                visitor.role()
                        .map(role -> List.of(new Grant(role, ScopeKind.EVENT, Ids.next())))
                        .orElse(List.of());
        return new Caller.SignedIn(Ids.next(), Ids.next(), null, "", grants);
    }

    public static String name(Class<?> message) {
        JsonTypeName name = message.getAnnotation(JsonTypeName.class);
        return name == null ? message.getSimpleName() : name.value();
    }
}
