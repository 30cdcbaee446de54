package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java program in a process of its own, on this test's class path, so that it can be killed. */
public final class ChildJvm {

    private ChildJvm() {}

    public static Process start(
            Class<?> main, Path workingFolder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = command(main);
        command.addAll(List.of(arguments));
        return start(command, workingFolder, environment);
    }

    /** Starts the program as the child of a shell, which can then be killed. */
    static Process startBelowShell(
            Class<?> main, Path workingFolder, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" & wait", "shell"));
        command.addAll(command(main));
        return start(command, workingFolder, environment);
    }

    private static List<String> command(Class<?> main) {
        return new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName()));
    }

    private static Process start(
            List<String> command, Path workingFolder, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    /**
     * Reads what the program says up to the line that starts with this word, and returns that line.
     */
    static String awaitLine(Process process, String start) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader(UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.strip().startsWith(start)) {
                return line.strip();
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The program ended without saying " + start + ":\n" + said);
    }

    static void killTree(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.addFirst(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }
}
