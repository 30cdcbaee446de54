package vn.diemcau.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * Prints the figures of the live path and of sending mails. The system property {@code benchmark}
 * names the {@link Measurement}s, separated by spaces; without it, all. {@code benchmark.jvm} are
 * options for the server.
 */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = words("benchmark");
        for (Measurement measurement : Measurement.values()) {
            if (wanted.isEmpty() || wanted.contains(measurement.name())) {
                System.out.println(measurement);
                measurement.measure(words("benchmark.jvm"));
            }
        }
        // Clients that were cut off in the middle of a sentence would complain for ever.
        System.exit(0);
    }

    private static List<String> words(String property) {
        String value = System.getProperty(property, "").strip();
        return Arrays.stream(value.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
