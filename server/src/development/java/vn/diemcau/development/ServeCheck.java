package vn.diemcau.development;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Looks whether {@link Serve} could start, before the build replaces the files that a running copy
 * serves from. Maven runs this file from its source, so it uses nothing but the JDK.
 */
final class ServeCheck {

    private ServeCheck() {}

    public static void main(String[] arguments) throws IOException {
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        StartRefusal.forgetLast();
        try {
            check(ServeSettings.from(System.getenv()));
        } catch (StartRefusal refusal) {
            refusal.endProcess();
        }
    }

    private static void check(ServeSettings settings) throws IOException {
        if (Files.isDirectory(settings.folder())) {
            settings.takeFolder().close();
        }
        settings.checkPorts();
    }
}
