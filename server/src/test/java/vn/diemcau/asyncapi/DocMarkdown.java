package vn.diemcau.asyncapi;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what stands in Javadoc into Markdown of one line a paragraph. */
final class DocMarkdown {

    private final Class<?> about;

    private DocMarkdown(Class<?> about) {
        this.about = about;
    }

    /**
     * @param about the type whose comment it is: constants are looked up there
     */
    static String of(Class<?> about, List<? extends DocTree> parts) {
        return new DocMarkdown(about)
                .of(parts)
                .replaceAll("[ \\t]*\\n[ \\t]*(?!\\n)", " ")
                .replace('\f', '\n')
                .strip();
    }

    private String of(List<? extends DocTree> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree literal when literal.getKind() == DocTree.Kind.CODE ->
                    "`" + literal.getBody().getBody() + "`";
            case LiteralTree literal -> literal.getBody().getBody();
            case LinkTree link when !link.getLabel().isEmpty() -> of(link.getLabel());
            case LinkTree link -> "`" + link.getReference().getSignature() + "`";
            case ValueTree value -> constant(value.getReference().getSignature());
            case StartElementTree element when element.getName().contentEquals("p") -> "\f\f";
            default -> throw new IllegalArgumentException("no Markdown for " + part);
        };
    }

    private String constant(String reference) {
        try {
            Field field = about.getDeclaredField(reference.substring(reference.indexOf('#') + 1));
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(about + " has no constant " + reference, e);
        }
    }
}
