package vn.diemcau.asyncapi;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.asyncapi.SourceComments.Comment;
import vn.diemcau.platform.Json;

/** JSON schemas (draft 7, as AsyncAPI has them) of what our records look like in JSON. */
public final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PREFIX = "#/components/schemas/";
    private static final String SENT = ".sent";

    private final SourceComments comments;
    private final Map<String, ObjectNode> named;
    private final Map<String, Class<?>> owners;
    private final boolean sent;

    public Schemas(SourceComments comments) {
        this(comments, new TreeMap<>(), new HashMap<>(), false);
    }

    private Schemas(
            SourceComments comments,
            Map<String, ObjectNode> named,
            Map<String, Class<?>> owners,
            boolean sent) {
        this.comments = comments;
        this.named = named;
        this.owners = owners;
        this.sent = sent;
    }

    /**
     * The same for what clients send: nothing unknown is in it, what may be null may be missing.
     */
    public Schemas sent() {
        return new Schemas(comments, named, owners, true);
    }

    /** What {@link #reference} has referred to, by name. */
    public Map<String, ObjectNode> named() {
        return named;
    }

    public static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", PREFIX + name);
    }

    /** Of a message or fact: with the field that names its type. */
    public ObjectNode message(Class<?> type) {
        ObjectNode schema = object(type);
        ObjectNode fields = NODES.objectNode();
        fields.putObject(TypeNames.property(type)).put("const", TypeNames.of(type));
        fields.setAll((ObjectNode) schema.path("properties"));
        schema.set("properties", fields);
        ((ArrayNode) schema.path("required")).insert(0, TypeNames.property(type));
        return schema;
    }

    /** Of a value of this type, wherever it stands. */
    public ObjectNode of(AnnotatedType type) {
        ObjectNode schema = ofPresent(type);
        return isNullable(type) ? orNull(schema) : schema;
    }

    /** Of a record, an enum, an id: by reference where it has fields or names to explain. */
    public ObjectNode of(Class<?> type) {
        if (type == String.class) {
            return simple("string");
        }
        if (type == UUID.class) {
            return simple("string").put("format", "uuid");
        }
        if (type == Instant.class) {
            return simple("string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return simple("string").put("format", "date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return simple("boolean");
        }
        if (List.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
            return simple("integer");
        }
        if (type == double.class || type == Double.class) {
            return simple("number");
        }
        if (type == Object.class) {
            return NODES.objectNode();
        }
        if (Map.class.isAssignableFrom(type)) {
            return simple("object");
        }
        AnnotatedMember value = description(type).findJsonValueAccessor();
        if (value != null && !type.isEnum()) {
            return of(annotatedType(value));
        }
        return named(type);
    }

    private ObjectNode ofPresent(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic
                && generic.getType() instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw) {
            AnnotatedType[] parts = generic.getAnnotatedActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                ObjectNode list = simple("array");
                list.set("items", of(parts[0]));
                return list;
            }
            if (Map.class.isAssignableFrom(raw)) {
                ObjectNode map = simple("object");
                map.set("additionalProperties", of(parts[1]));
                return map;
            }
        }
        if (type.getType() instanceof Class<?> plain) {
            return of(plain);
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private ObjectNode named(Class<?> type) {
        String name = nameOf(type);
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("two types are called " + name);
        }
        if (owner == null) {
            // First, as it may refer to itself.
            named.put(name, NODES.objectNode());
            named.put(name, definition(type));
        }
        return reference(name);
    }

    private String nameOf(Class<?> type) {
        String name = type.getCanonicalName().substring(type.getPackageName().length() + 1);
        return sent && !type.isEnum() ? name + SENT : name;
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            return values(type);
        }
        if (type.isSealed() && type.isAnnotationPresent(JsonTypeInfo.class)) {
            ObjectNode choice = described(comments.of(type));
            ArrayNode kinds = choice.putArray("oneOf");
            TypeNames.leaves(type).forEach(leaf -> kinds.add(message(leaf)));
            return choice;
        }
        return object(type);
    }

    private ObjectNode object(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("no schema for " + type);
        }
        ObjectNode schema = described(comments.of(type));
        schema.put("type", "object");
        ObjectNode fields = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        addFields(type, fields, required);
        if (sent) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private void addFields(Class<?> type, ObjectNode fields, ArrayNode required) {
        Map<String, String> words = comments.of(type).parameters();
        for (BeanPropertyDefinition property : description(type).findProperties()) {
            AnnotatedMember member = property.getAccessor();
            AnnotatedType fieldType = annotatedType(member);
            if (member.hasAnnotation(JsonUnwrapped.class)) {
                addFields((Class<?>) fieldType.getType(), fields, required);
                continue;
            }
            String said = words.getOrDefault(property.getInternalName(), "");
            fields.set(
                    property.getName(), said.isEmpty() ? of(fieldType) : said(of(fieldType), said));
            if (!sent || !isNullable(fieldType)) {
                required.add(property.getName());
            }
        }
    }

    private ObjectNode values(Class<?> type) {
        StringBuilder words = new StringBuilder(comments.of(type).text());
        ObjectNode schema = simple("string");
        ArrayNode values = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            String value = Json.MAPPER.convertValue(constant, String.class);
            values.add(value);
            String said = comments.of((Enum<?>) constant).text();
            words.append(said.isEmpty() ? "" : "\n- `" + value + "`: " + said);
        }
        return words.isEmpty() ? schema : schema.put("description", words.toString().strip());
    }

    private static ObjectNode described(Comment comment) {
        ObjectNode schema = NODES.objectNode();
        return comment.text().isEmpty() ? schema : schema.put("description", comment.text());
    }

    /** Beside a reference nothing may stand. */
    private static ObjectNode said(ObjectNode schema, String words) {
        ObjectNode described = NODES.objectNode().put("description", words);
        if (schema.has("$ref")) {
            described.putArray("allOf").add(schema);
            return described;
        }
        described.setAll(schema);
        return described;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isTextual()) {
            String type = schema.path("type").asText();
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        ObjectNode choice = NODES.objectNode();
        choice.putArray("oneOf").add(schema).add(simple("null"));
        return choice;
    }

    private static ObjectNode simple(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static BeanDescription description(Class<?> type) {
        return Json.MAPPER.getSerializationConfig().introspect(Json.MAPPER.constructType(type));
    }

    private static AnnotatedType annotatedType(AnnotatedMember member) {
        return switch (member.getMember()) {
            case Method method -> method.getAnnotatedReturnType();
            case Field field -> field.getAnnotatedType();
            default -> throw new IllegalStateException("no type of " + member);
        };
    }
}
