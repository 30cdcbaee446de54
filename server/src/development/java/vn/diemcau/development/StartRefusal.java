package vn.diemcau.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A reason not to start that a developer can act on. Its reason is one line that says what is in
 * the way and what to do, and it is all that is shown: a stack trace would only hide it.
 */
public final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit code of a refusal. Not 1, which the JVM uses itself. */
    static final int EXIT_CODE = 75;

    private static final String FILE = System.getProperty("diemcau.refusal-file", "");

    private final String reason;

    public StartRefusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    public StartRefusal(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /**
     * Ends this process with the reason on the error stream, and in a file too where the build asks
     * for one: it fails with that line instead of a stack trace.
     */
    void endProcess() throws IOException {
        System.err.println(reason);
        if (!FILE.isEmpty()) {
            Files.createDirectories(Path.of(FILE, "..").normalize());
            Files.writeString(Path.of(FILE), reason);
        }
        System.exit(EXIT_CODE);
    }

    /** Makes the build forget why an earlier start was refused. */
    static void forgetLast() throws IOException {
        if (!FILE.isEmpty()) {
            Files.deleteIfExists(Path.of(FILE));
        }
    }
}
