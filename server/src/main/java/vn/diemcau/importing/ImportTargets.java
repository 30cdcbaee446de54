package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What can be imported. */
@ApplicationScoped
class ImportTargets {

    private final Instance<ImportTarget> features;

    @Inject
    ImportTargets(@Any Instance<ImportTarget> features) {
        this.features = features;
    }

    ImportTarget get(String kind) {
        return features.stream()
                .filter(target -> target.kind().equals(kind))
                .findFirst()
                .orElseThrow(ImportError.KIND_UNKNOWN::refusal);
    }
}
