package vn.diemcau.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts and ends the {@link Product} of a {@link ProductTest}. */
final class ProductExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ProductExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        product(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return product(context);
    }

    // Kept with the class that carries the annotation, so that nested classes share it; JUnit
    // closes it.
    private static Product product(ExtensionContext context) {
        ExtensionContext outermost = outermostClass(context);
        return outermost
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Product.class,
                        key -> Product.start(annotation(outermost).settings()),
                        Product.class);
    }

    private static ExtensionContext outermostClass(ExtensionContext context) {
        ExtensionContext found = context;
        for (ExtensionContext at = context; at.getTestClass().isPresent(); ) {
            found = at;
            if (at.getParent().isEmpty()) {
                break;
            }
            at = at.getParent().get();
        }
        return found.getTestMethod().isPresent() ? found.getParent().orElseThrow() : found;
    }

    private static ProductTest annotation(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(ProductTest.class);
    }
}
