package vn.diemcau.show;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result of a step.
 *
 * @param step by which it can be taken back; null where nothing can be
 */
public record StepTaken(@Nullable UUID step) {}
