package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.SigningKeys;
import vn.diemcau.platform.SigningPurpose;

/**
 * The codes by which delegates are let in. A code is worked out from the delegate's id and serial
 * with a key of the product, and is kept nowhere; raising the serial makes the old one worthless.
 */
@ApplicationScoped
public class PassCodes {

    private final Database database;
    private final DelegateRepository delegates;
    private final SessionService sessions;
    private final SigningKeys keys;

    @Inject
    PassCodes(
            Database database,
            DelegateRepository delegates,
            SessionService sessions,
            SigningKeys keys) {
        this.database = database;
        this.delegates = delegates;
        this.sessions = sessions;
        this.keys = keys;
    }

    /** Refuses with {@code delegate.not_found}. */
    public PassCode codeOf(DelegateId id) {
        PassCode code = codesOf(List.of(id)).get(id);
        if (code == null) {
            throw DelegateError.NOT_FOUND.refusal();
        }
        return code;
    }

    /** The codes of those of {@code ids} that exist, for letters and badges by the hundred. */
    public Map<DelegateId, PassCode> codesOf(Collection<DelegateId> ids) {
        return database.read(
                () -> {
                    List<Delegate> found = delegates.list(ids);
                    Map<SessionId, SessionSummary> held =
                            sessions.list(
                                    found.stream()
                                            .map(Delegate::session)
                                            .collect(Collectors.toSet()));
                    return found.stream()
                            .collect(
                                    Collectors.toMap(
                                            Delegate::id,
                                            delegate ->
                                                    code(
                                                            delegate,
                                                            Objects.requireNonNull(
                                                                            held.get(
                                                                                    delegate
                                                                                            .session()))
                                                                    .joinCode())));
                });
    }

    /** Whose code this is now; empty where it is nobody's, or was theirs before. */
    public Optional<DelegateId> find(PassCode code) {
        return database.read(() -> delegates.findByPass(code.hash()));
    }

    /** The code of one that is about to be stored. */
    PassCode code(Delegate delegate, String joinCode) {
        String signed = delegate.id + "|" + delegate.passSerial;
        return PassCode.of(
                joinCode,
                keys.sign(SigningPurpose.PASSES, signed.getBytes(StandardCharsets.US_ASCII)));
    }
}
