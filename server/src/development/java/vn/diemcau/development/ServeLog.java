package vn.diemcau.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Sends the log of a trial run into its folder; the terminal shows warnings alone. */
final class ServeLog {

    private static final String CONFIGURATION =
            """
            handlers=java.util.logging.FileHandler,java.util.logging.ConsoleHandler
            .level=INFO
            org.hibernate.level=WARNING
            com.zaxxer.hikari.level=WARNING
            org.jboss.weld.level=WARNING
            org.glassfish.jersey.level=WARNING
            java.util.logging.ConsoleHandler.level=WARNING
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                        java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.limit=10000000
            java.util.logging.FileHandler.count=3
            java.util.logging.FileHandler.encoding=UTF-8
            java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n
            """;

    private static final String PATTERN = "java.util.logging.FileHandler.pattern";

    private ServeLog() {}

    /** Comes before everything that logs: the product keeps a configuration that it finds. */
    static void keepIn(Path folder) throws IOException {
        // In a pattern a per cent sign stands for something, and in properties a backslash does.
        String escapedFolder = folder.toString().replace("%", "%%").replace("\\", "\\\\");
        Path configuration = folder.resolve("logging.properties");
        Files.writeString(
                configuration, CONFIGURATION + PATTERN + "=" + escapedFolder + "/server-%g.log\n");
        System.setProperty("java.util.logging.config.file", configuration.toString());
        LogManager.getLogManager().readConfiguration();
    }
}
