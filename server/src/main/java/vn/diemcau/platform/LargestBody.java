package vn.diemcau.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an endpoint that takes files: it accepts larger bodies than the others do. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargestBody {

    /** Bytes; below {@code server.max-payload-size}, above which connections are cut. */
    long value();
}
