package vn.diemcau.kernel;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What somebody can be called, or nothing: there is a letter in it and no angle bracket, and it
 * does not begin like what spreadsheets compute. Lists say the same of their cells.
 */
@Pattern(
        regexp =
                "(?s)\\s*|(?!\\s*"
                        + PersonName.LIKE_A_FORMULA
                        + ")(?!.*"
                        + PersonName.MARKUP
                        + ").*\\p{L}.*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {

    /** With what spreadsheets begin what they compute; nobody's name does. */
    String LIKE_A_FORMULA = "[=+@-]";

    /** With what markup begins and ends. */
    String MARKUP = "[<>]";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
