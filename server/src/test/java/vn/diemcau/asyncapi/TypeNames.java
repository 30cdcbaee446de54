package vn.diemcau.asyncapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What JSON calls the types of a sealed hierarchy. */
public final class TypeNames {

    private TypeNames() {}

    /** All records below a sealed type, in the order of the code. */
    public static List<Class<?>> leaves(Class<?> type) {
        return below(type).toList();
    }

    private static Stream<Class<?>> below(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TypeNames::below)
                : Stream.of(type);
    }

    /** The value of {@code type} in a message of this type. */
    public static String of(Class<?> leaf) {
        JsonTypeName own = leaf.getAnnotation(JsonTypeName.class);
        if (own != null) {
            return own.value();
        }
        return Stream.of(root(leaf).getAnnotation(JsonSubTypes.class).value())
                .filter(listed -> listed.value() == leaf)
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(leaf + " has no name in JSON"));
    }

    /** The field that holds the name. */
    public static String property(Class<?> leaf) {
        return root(leaf).getAnnotation(JsonTypeInfo.class).property();
    }

    private static Class<?> root(Class<?> leaf) {
        return Stream.iterate(
                        List.<Class<?>>of(leaf),
                        types -> !types.isEmpty(),
                        types ->
                                types.stream()
                                        .<Class<?>>flatMap(type -> Stream.of(type.getInterfaces()))
                                        .toList())
                .flatMap(List::stream)
                .filter(type -> type.isAnnotationPresent(JsonTypeInfo.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(leaf + " is of no hierarchy"));
    }
}
