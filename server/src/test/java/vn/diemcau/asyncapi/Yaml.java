package vn.diemcau.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** JSON as YAML that is pleasant to read, and back. */
public final class Yaml {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Yaml() {}

    public static String write(JsonNode node) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setAllowUnicode(true);
        return new org.yaml.snakeyaml.Yaml(new Lines(options), options)
                .dump(JSON.convertValue(node, Map.class));
    }

    public static JsonNode read(String yaml) {
        Map<String, Object> read = new org.yaml.snakeyaml.Yaml(new LoaderOptions()).load(yaml);
        return JSON.valueToTree(read);
    }

    /** Texts of several lines stand there as they are. */
    private static final class Lines extends Representer {

        Lines(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, DumperOptions.ScalarStyle style) {
            boolean lines = Tag.STR.equals(tag) && value.contains("\n");
            return super.representScalar(
                    tag, value, lines ? DumperOptions.ScalarStyle.LITERAL : style);
        }
    }
}
