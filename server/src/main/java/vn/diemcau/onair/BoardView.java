package vn.diemcau.onair;

import org.jspecify.annotations.Nullable;

/**
 * Who is in the picture, who comes, who comes then.
 *
 * @param version what an operator names who acts upon this; answers of points do not raise it
 * @param onAir null where no point is in the picture
 * @param coming the one that is called, stands by or is ready
 * @param next who will be called then, and was warned
 * @param last the call that ended last, with the reason where the point refused
 */
public record BoardView(
        int version,
        @Nullable CallView onAir,
        @Nullable CallView coming,
        @Nullable NamedPoint next,
        @Nullable CallView last) {}
