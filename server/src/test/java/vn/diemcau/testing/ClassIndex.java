package vn.diemcau.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/** The product's classes as its index lists them, so that what is new is found by itself. */
public final class ClassIndex {

    private static final List<Index> INDEXES = indexes();

    private ClassIndex() {}

    /** All classes with this annotation on themselves. */
    public static Stream<Class<?>> annotatedWith(Class<? extends Annotation> annotation) {
        return INDEXES.stream()
                .map(index -> index.getAnnotations(annotation))
                .flatMap(Collection::stream)
                .map(found -> found.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(AnnotationTarget::asClass)
                .flatMap(ClassIndex::ours);
    }

    /** All classes, enums and records that say that they implement this interface. */
    public static Stream<Class<?>> implementing(Class<?> type) {
        DotName name = DotName.createSimple(type);
        return INDEXES.stream()
                .map(index -> index.getKnownDirectImplementors(name))
                .flatMap(Collection::stream)
                .flatMap(ClassIndex::ours);
    }

    private static Stream<Class<?>> ours(ClassInfo found) {
        String name = found.name().toString();
        return name.startsWith("vn.diemcau.") ? Stream.of(load(name)) : Stream.of();
    }

    private static List<Index> indexes() {
        try {
            return Collections.list(
                            ClassIndex.class.getClassLoader().getResources("META-INF/jandex.idx"))
                    .stream()
                    .map(ClassIndex::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Index read(URL file) {
        try (InputStream in = file.openStream()) {
            return new IndexReader(in).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Objects.requireNonNull(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the class index is older than the classes", e);
        }
    }
}
