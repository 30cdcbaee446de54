package vn.diemcau.asyncapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the product's source files say about types, their fields and the values of enums. */
public final class SourceComments {

    /**
     * One Javadoc comment as Markdown.
     *
     * @param summary its first sentence
     * @param text all of it, without its tags
     * @param parameters by name
     */
    public record Comment(String summary, String text, Map<String, String> parameters) {}

    private static final Comment NONE = new Comment("", "", Map.of());

    /** By qualified name: {@code vn.diemcau.live.CloseCode.SLOW}. */
    private final Map<String, DocCommentTree> comments;

    private SourceComments(Map<String, DocCommentTree> comments) {
        this.comments = comments;
    }

    /** Reads the product's sources. */
    public static SourceComments read() {
        try {
            Map<String, DocCommentTree> comments = new HashMap<>();
            JavacTask task = Sources.task(Sources.all());
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                new Scanner(trees, comments).scan(file, null);
            }
            return new SourceComments(comments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where nothing is said. */
    public Comment of(Class<?> type) {
        return comment(type, type.getCanonicalName());
    }

    /** What is said of the type, or where nothing is, of the group that it belongs to. */
    public Comment ofGroup(Class<?> type) {
        Comment own = of(type);
        return own.text().isEmpty()
                ? Stream.of(type.getInterfaces())
                        .map(this::ofGroup)
                        .filter(said -> !said.text().isEmpty())
                        .findFirst()
                        .orElse(own)
                : own;
    }

    /** Empty where nothing is said. */
    public Comment of(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        return comment(type, type.getCanonicalName() + "." + value.name());
    }

    private Comment comment(Class<?> about, String name) {
        DocCommentTree tree = comments.get(name);
        if (tree == null) {
            return NONE;
        }
        Map<String, String> parameters = new HashMap<>();
        tree.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .forEach(
                        param ->
                                parameters.put(
                                        param.getName().toString(),
                                        DocMarkdown.of(about, param.getDescription())));
        return new Comment(
                DocMarkdown.of(about, tree.getFirstSentence()),
                DocMarkdown.of(about, tree.getFullBody()),
                parameters);
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final Map<String, DocCommentTree> comments;
        private String within = "";

        Scanner(DocTrees trees, Map<String, DocCommentTree> comments) {
            this.trees = trees;
            this.comments = comments;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            String outer = within;
            within = outer.isEmpty() ? packageName() : outer;
            within += "." + type.getSimpleName();
            keep(within);
            super.visitClass(type, null);
            within = outer;
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
            if (getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
                keep(within + "." + variable.getName());
            }
            return null;
        }

        private String packageName() {
            return getCurrentPath().getCompilationUnit().getPackageName().toString();
        }

        private void keep(String name) {
            DocCommentTree tree = trees.getDocCommentTree(getCurrentPath());
            if (tree != null) {
                comments.put(name, tree);
            }
        }
    }
}
