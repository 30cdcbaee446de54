package vn.diemcau.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import vn.diemcau.kernel.Text;

/**
 * How JSON is read and written everywhere: unknown and doubled fields are refused, nothing is
 * coerced, every string that comes in is normalised ({@link Text#clean}), times are ISO-8601.
 */
@Provider
public final class Json implements ContextResolver<ObjectMapper> {

    /** Strings longer than this are refused while reading, before any rule sees them. */
    private static final int LONGEST_STRING = 100_000;

    public static final ObjectMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(LONGEST_STRING)
                                                    .maxNestingDepth(20)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .addModule(new JavaTimeModule())
                    .addModule(new SimpleModule().addDeserializer(String.class, new CleanText()))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    // An empty id would become none at all, and pass for one that is there.
                    .withCoercionConfig(
                            LogicalType.OtherScalar,
                            config ->
                                    config.setCoercion(
                                            CoercionInputShape.EmptyString, CoercionAction.Fail))
                    .build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }

    private static final class CleanText extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        CleanText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return Text.clean(parser.getText());
        }
    }
}
