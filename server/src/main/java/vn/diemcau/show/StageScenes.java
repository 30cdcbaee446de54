package vn.diemcau.show;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the hall sees and what is prepared.
 *
 * @param version rises with every change; who acts upon an older one has not seen what is there
 * @param before what can be brought back
 * @param followsFloor whether whoever gets the floor is on air at once
 * @param changedBy who did it, as they are called
 */
public record StageScenes(
        int version,
        SceneView onAir,
        @Nullable Instant airedAt,
        @Nullable SceneView preview,
        @Nullable SceneView before,
        boolean followsFloor,
        String changedBy) {}
