package vn.diemcau.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import vn.diemcau.kernel.ErrorCode;

/**
 * The light markup of templates: CommonMark without HTML and images, and with links that lead to
 * the web or to a mail alone.
 */
final class TemplateMarkup {

    /** Mail programs know no style sheets: what an element looks like stands at the element. */
    private static final Map<String, String> STYLES =
            Map.of(
                    "p", "margin:0 0 16px 0;",
                    "h1", "margin:0 0 12px 0;font-size:20px;line-height:1.35;color:#1f3a86;",
                    "h2", "margin:0 0 12px 0;font-size:18px;line-height:1.35;color:#1f3a86;",
                    "h3", "margin:0 0 12px 0;font-size:16px;line-height:1.35;color:#1f3a86;",
                    "ul", "margin:0 0 16px 0;padding:0 0 0 24px;",
                    "ol", "margin:0 0 16px 0;padding:0 0 0 24px;",
                    "blockquote",
                            "margin:0 0 16px 0;padding:4px 0 0 16px;border-left:3px solid #c8961e;",
                    "a", "color:#1f3a86;font-weight:600;");

    private static final Pattern DESTINATION = Pattern.compile("(?i)(https?://|mailto:)[^\\s{}]+");

    private static final Set<String> PUNCTUATION =
            Set.of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".split(""));

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .attributeProviderFactory(
                            context ->
                                    (node, tag, attributes) -> {
                                        if (STYLES.containsKey(tag)) {
                                            attributes.put("style", STYLES.get(tag));
                                        }
                                    })
                    .build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder()
                    .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                    .build();

    private TemplateMarkup() {}

    /** Refuses with the first thing that is wrong. */
    static void check(String body) {
        List<String> lines = body.lines().toList();
        PARSER.parse(body)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlBlock html) {
                                refuse(TemplateError.HTML, html);
                            }

                            @Override
                            public void visit(HtmlInline html) {
                                refuse(TemplateError.HTML, html);
                            }

                            @Override
                            public void visit(Image image) {
                                refuse(TemplateError.IMAGE, image);
                            }

                            @Override
                            public void visit(Link link) {
                                if (!DESTINATION.matcher(link.getDestination()).matches()) {
                                    refuse(TemplateError.BAD_LINK, link);
                                }
                                visitChildren(link);
                            }

                            private void refuse(ErrorCode error, Node node) {
                                int line = lineOf(node);
                                throw TemplateTags.wrong(error, lines.get(line), line + 1);
                            }
                        });
    }

    /** What somebody is called must not become markup. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        character -> {
                            if (PUNCTUATION.contains(character)) {
                                escaped.append('\\');
                            }
                            escaped.append(character);
                        });
        return escaped.toString();
    }

    /**
     * A field between the signs of a link makes it a picture only once it is filled: of pictures
     * the words stay.
     */
    private static Node parsed(String body) {
        Node document = PARSER.parse(body);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Image image) {
                        visitChildren(image);
                        for (Node word = image.getFirstChild();
                                word != null;
                                word = image.getFirstChild()) {
                            image.insertBefore(word);
                        }
                        image.unlink();
                    }
                });
        return document;
    }

    static String html(String body) {
        return HTML.render(parsed(body));
    }

    static String text(String body) {
        return TEXT.render(parsed(body));
    }

    private static int lineOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.getFirst().getLineIndex();
            }
        }
        return 0;
    }
}
