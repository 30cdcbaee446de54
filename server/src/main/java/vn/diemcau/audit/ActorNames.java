package vn.diemcau.audit;

import java.util.Optional;
import java.util.UUID;

/** How those are called who act; given by the feature that keeps them. */
public interface ActorNames {

    /** Of whom it knows the names. */
    Actor.Kind kind();

    Optional<String> find(UUID id);
}
