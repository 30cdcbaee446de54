package vn.diemcau.channel;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One message to subscribers as JSON in UTF-8, encoded once however many receive it. */
public final class Message {

    private final byte[] json;
    private volatile byte @Nullable [] framed;

    public Message(byte[] json) {
        this.json = json;
    }

    /** The JSON text. Not a copy: nobody changes it. */
    public byte[] json() {
        return json;
    }

    /**
     * The message in the form in which it is written to sockets: what {@code framing} makes of the
     * JSON, made at the first call and the same for all who ask. Not a copy: nobody changes it.
     */
    public byte[] framed(UnaryOperator<byte[]> framing) {
        byte[] made = framed;
        if (made == null) {
            // Two threads may both make it; the results are equal and one of them stays.
            made = framing.apply(json);
            framed = made;
        }
        return made;
    }
}
