package vn.diemcau.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts the product once for this test class: real HTTP on a random port, an empty schema of the
 * real database, a real SMTP server. Take it as a parameter: {@code void test(Product product)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProductExtension.class)
public @interface ProductTest {

    /** Settings besides the fixture's own, each {@code name=value}. */
    String[] settings() default {};
}
