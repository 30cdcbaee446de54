package vn.diemcau.channel;

import java.util.Set;

/** Holds audiences to what facts state with {@link ToldTo}. */
final class Hearers {

    private static final ClassValue<Hearers> STATED =
            new ClassValue<>() {
                @Override
                protected Hearers computeValue(Class<?> type) {
                    ToldTo stated = type.getAnnotation(ToldTo.class);
                    // All facts of the product state it, which AsyncApiTest holds.
                    return stated == null
                            ? new Hearers(~0, false)
                            : new Hearers(
                                    SubscriberKind.bits(Set.of(stated.value())), stated.narrowed());
                }
            };

    private final int bits;
    private final boolean narrowed;

    private Hearers(int bits, boolean narrowed) {
        this.bits = bits;
        this.narrowed = narrowed;
    }

    /** Throws where somebody would hear of it who may not: a fault of ours, told to nobody. */
    static void require(Class<?> type, Audience audience) {
        Hearers stated = STATED.get(type);
        boolean tooWide =
                (audience.kinds() & ~stated.bits) != 0
                        || (stated.narrowed && !audience.isNarrowed());
        if (tooWide) {
            throw new IllegalStateException(type.getName() + " is not for everybody it is told to");
        }
    }
}
