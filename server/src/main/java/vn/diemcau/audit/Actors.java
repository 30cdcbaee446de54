package vn.diemcau.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Names those who act, for screens on which people see what their colleagues did. */
@ApplicationScoped
public class Actors {

    private final Instance<ActorNames> features;

    @Inject
    Actors(@Any Instance<ActorNames> features) {
        this.features = features;
    }

    /** What the actor is called now; empty where nobody knows. */
    public String name(Actor actor) {
        UUID id = actor.id();
        if (id == null) {
            return "";
        }
        return features.stream()
                .filter(names -> names.kind() == actor.kind())
                .map(names -> names.find(id))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
