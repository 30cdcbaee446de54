package vn.diemcau.asyncapi;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The product's source files, read by the compiler. */
final class Sources {

    /** The tests run in server/. */
    private static final Path ROOT = Path.of("src", "main", "java");

    private Sources() {}

    static List<Path> all() throws IOException {
        return below(ROOT);
    }

    static List<Path> of(Package feature) throws IOException {
        return below(ROOT.resolve(feature.getName().replace('.', '/')));
    }

    static JavacTask task(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        List<String> options =
                List.of("-proc:none", "-implicit:none", "-Xlint:none", "-cp", classPath());
        return (JavacTask)
                compiler.getTask(
                        null,
                        manager,
                        // What is wrong with the sources the build has said already.
                        diagnostic -> {},
                        options,
                        null,
                        manager.getJavaFileObjectsFromPaths(files));
    }

    private static String classPath() {
        // Surefire puts the class path of the tests there, however it starts them.
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
