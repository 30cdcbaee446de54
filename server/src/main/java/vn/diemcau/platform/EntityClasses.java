package vn.diemcau.platform;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/** Finds the entities of all features in the class index that the build writes. */
final class EntityClasses {

    private EntityClasses() {}

    static List<Class<?>> all() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Collections.list(loader.getResources("META-INF/jandex.idx")).stream()
                    .map(EntityClasses::read)
                    .flatMap(EntityClasses::namesIn)
                    .filter(name -> name.startsWith("vn.diemcau."))
                    .distinct()
                    .<Class<?>>map(name -> load(loader, name))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the class index cannot be read", e);
        }
    }

    private static Index read(URL file) {
        try (InputStream in = file.openStream()) {
            return new IndexReader(in).read();
        } catch (IOException e) {
            throw new IllegalStateException("the class index cannot be read: " + file, e);
        }
    }

    private static Stream<String> namesIn(Index index) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .flatMap(annotation -> index.getAnnotations(annotation).stream())
                .map(found -> found.target().asClass().name().toString());
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the class index is older than the classes", e);
        }
    }
}
