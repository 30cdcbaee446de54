package vn.diemcau.channel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may hear a fact. {@link Facts#tell} tells it to nobody else, whatever audience it is given;
 * the AsyncAPI document says the same.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ToldTo {

    /** All kinds of subscriber that may ever hear it. */
    SubscriberKind[] value();

    /**
     * Never to a whole kind: of the participants one alone, of the hosts only those at one point
     * and above.
     */
    boolean narrowed() default false;
}
