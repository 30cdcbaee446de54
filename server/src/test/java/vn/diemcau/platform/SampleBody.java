package vn.diemcau.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumber;
import vn.diemcau.kernel.PhoneNumbers;

/**
 * Bodies as the limits of a record allow them.
 *
 * @param character what texts are full of
 * @param turn which of an enum's values is taken
 * @param ids what ids of a type name; of all others nothing that exists
 */
record SampleBody(String character, int turn, Map<Class<?>, Supplier<UUID>> ids) {

    SampleBody(String character, int turn) {
        this(character, turn, Map.of());
    }

    /** As long and as many as allowed. */
    Map<String, Object> of(Class<?> record) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            body.put(
                    component.getName(),
                    value(component.getGenericType(), component.getAnnotatedType(), component));
        }
        return body;
    }

    /** {@link #of} once for each field at any depth, which is null there. */
    List<Map<String, Object>> withNulls(Class<?> record) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Map<String, Object> lacking = of(record);
            lacking.put(component.getName(), null);
            bodies.add(lacking);
            Class<?> inside = recordInside(component.getGenericType());
            if (inside == null) {
                continue;
            }
            boolean isMany = component.getType() != inside;
            for (Map<String, Object> part : withNulls(inside)) {
                Map<String, Object> body = of(record);
                body.put(component.getName(), isMany ? List.of(part) : part);
                bodies.add(body);
            }
        }
        return bodies;
    }

    private static @Nullable Class<?> recordInside(Type type) {
        if (type instanceof ParameterizedType many) {
            return recordInside(many.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> one && one.isRecord() && !isId(one) ? one : null;
    }

    private Object value(Type type, AnnotatedType annotated, AnnotatedElement limits) {
        if (type instanceof ParameterizedType many) {
            AnnotatedType element =
                    ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            Size size = limits.getAnnotation(Size.class);
            int count = Collection.class.isAssignableFrom((Class<?>) many.getRawType()) ? 2 : 1;
            if (size != null) {
                count = Math.min(size.max(), 20);
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(value(many.getActualTypeArguments()[0], element, element));
            }
            return values;
        }
        return single((Class<?>) type, limits);
    }

    private Object single(Class<?> type, AnnotatedElement limits) {
        if (type == String.class) {
            return text(limits);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[turn % type.getEnumConstants().length];
        }
        if (type == UUID.class || isId(type)) {
            return ids.getOrDefault(type, UUID::randomUUID).get();
        }
        if (type.isRecord()) {
            return of(type);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return Instant.parse("2023-08-15T01:00:00Z");
        }
        Max most = limits.getAnnotation(Max.class);
        Min least = limits.getAnnotation(Min.class);
        return most != null ? most.value() : least != null ? least.value() : 0;
    }

    private String text(AnnotatedElement limits) {
        if (limits.isAnnotationPresent(EmailAddress.class)) {
            return "a" + UUID.randomUUID() + "@thu.example";
        }
        if (limits.isAnnotationPresent(PhoneNumber.class)) {
            return "+84 912.345.678";
        }
        if (limits.isAnnotationPresent(PhoneNumbers.class)) {
            return "024.3869 1234 x 12; +84 912 345 678";
        }
        String letter = limits.isAnnotationPresent(PersonName.class) ? "A" : "";
        Size size = limits.getAnnotation(Size.class);
        int length = size == null ? 100 : Math.min(size.max(), 3000);
        // What must differ from others of its kind does so at its end.
        String different = UUID.randomUUID().toString().substring(0, Math.min(6, length));
        int filled = length - letter.length() - different.length();
        return letter
                + character.repeat(filled / character.codePointCount(0, character.length()))
                + different;
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }
}
