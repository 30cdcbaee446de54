package vn.diemcau.asyncapi;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What commands result in, as the compiler sees it: where a {@code switch} over commands hands one
 * on with {@code case Vote vote -> service.vote(…)}, the type of that expression is the answer.
 */
public final class CommandResults {

    /** By binary name of what a case names, which may be many commands at once. */
    private final Map<String, String> results;

    private CommandResults(Map<String, String> results) {
        this.results = results;
    }

    /** Reads the package in which commands are handed on. */
    public static CommandResults read(Package handlers) {
        try {
            Map<String, String> results = new HashMap<>();
            JavacTask task = Sources.task(Sources.of(handlers));
            Iterable<? extends com.sun.source.tree.CompilationUnitTree> files = task.parse();
            task.analyze();
            files.forEach(file -> new Scanner(task, results).scan(file, null));
            return new CommandResults(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What acknowledges this kind of command; empty where no handler names it. */
    public Optional<Class<?>> of(Class<?> command) {
        Deque<Class<?>> wider = new ArrayDeque<>();
        wider.add(command);
        while (!wider.isEmpty()) {
            Class<?> type = wider.remove();
            String result = results.get(type.getName());
            if (result != null) {
                return Optional.of(load(result));
            }
            wider.addAll(java.util.List.of(type.getInterfaces()));
        }
        return Optional.empty();
    }

    private static Class<?> load(String name) {
        try {
            return Objects.requireNonNull(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the classes are older than their sources", e);
        }
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final JavacTask task;
        private final Trees trees;
        private final Map<String, String> results;

        Scanner(JavacTask task, Map<String, String> results) {
            this.task = task;
            this.trees = Trees.instance(task);
            this.results = results;
        }

        @Override
        public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
            if (tree.getBody() != null
                    && tree.getLabels().getFirst() instanceof PatternCaseLabelTree label
                    && label.getPattern() instanceof BindingPatternTree pattern) {
                TreePath body = new TreePath(getCurrentPath(), tree.getBody());
                TypeMirror command = type(pattern.getVariable().getType());
                answer(body).ifPresent(result -> results.put(binaryName(command), result));
            }
            return super.visitCase(tree, null);
        }

        private Optional<String> answer(TreePath body) {
            if (body.getLeaf() instanceof ExpressionTree) {
                return result(trees.getTypeMirror(body));
            }
            String[] found = new String[1];
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
                    TreePath value = new TreePath(getCurrentPath(), tree.getValue());
                    found[0] = result(trees.getTypeMirror(value)).orElse(found[0]);
                    return null;
                }

                @Override
                public @Nullable Void visitLambdaExpression(
                        LambdaExpressionTree tree, @Nullable Void unused) {
                    return null;
                }
            }.scan(body, null);
            return Optional.ofNullable(found[0]);
        }

        /** The X of a {@code CompletionStage<X>}. */
        private Optional<String> result(@Nullable TypeMirror type) {
            if (!(type instanceof DeclaredType declared)
                    || declared.getTypeArguments().size() != 1
                    || !task.getTypes().isAssignable(task.getTypes().erasure(type), stage())) {
                return Optional.empty();
            }
            TypeMirror result = declared.getTypeArguments().getFirst();
            // Handed on to another handler, which says more.
            return result.getKind() == TypeKind.DECLARED
                    ? Optional.of(binaryName(result))
                    : Optional.empty();
        }

        private TypeMirror stage() {
            TypeElement stage =
                    task.getElements().getTypeElement(CompletionStage.class.getCanonicalName());
            return task.getTypes().erasure(stage.asType());
        }

        private TypeMirror type(Tree tree) {
            return trees.getTypeMirror(TreePath.getPath(getCurrentPath(), tree));
        }

        private String binaryName(TypeMirror type) {
            TypeElement element = (TypeElement) task.getTypes().asElement(type);
            return task.getElements().getBinaryName(element).toString();
        }
    }
}
