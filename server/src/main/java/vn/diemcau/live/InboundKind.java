package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.platform.Json;

/** A kind of command, as its record states it. */
record InboundKind(String name, Class<?> type, List<Who> senders, List<Method> required) {

    private static final Map<String, InboundKind> ALL =
            kindsOf(Inbound.class)
                    .map(InboundKind::of)
                    .collect(Collectors.toUnmodifiableMap(InboundKind::name, Function.identity()));

    static final ObjectMapper MAPPER = mapper();

    static @Nullable InboundKind find(String name) {
        return ALL.get(name);
    }

    static InboundKind get(Inbound message) {
        return Objects.requireNonNull(ALL.get(nameOf(message.getClass())));
    }

    static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** Whether everything is there that must be. */
    boolean isComplete(Inbound message) {
        return required.stream().allMatch(field -> valueOf(field, message) != null);
    }

    private static @Nullable Object valueOf(Method field, Inbound message) {
        try {
            return field.invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's field cannot be read", e);
        }
    }

    private static Stream<Class<?>> kindsOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(InboundKind::kindsOf)
                : Stream.of(type);
    }

    private static InboundKind of(Class<?> type) {
        MayCall stated = type.getAnnotation(MayCall.class);
        if (stated == null) {
            throw new IllegalStateException("nobody may send " + type.getName());
        }
        return new InboundKind(
                nameOf(type),
                type,
                List.of(stated.value()),
                Arrays.stream(type.getRecordComponents())
                        .filter(
                                part ->
                                        !part.getAnnotatedType()
                                                .isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getAccessor)
                        .toList());
    }

    private static String nameOf(Class<?> type) {
        return type.getAnnotation(JsonTypeName.class).value();
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = Json.MAPPER.copy();
        // No list in a command has a hole: it is refused as malformed, not as our mistake.
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        ALL.values().forEach(kind -> mapper.registerSubtypes(new NamedType(kind.type, kind.name)));
        return mapper;
    }
}
