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
 * What is noted of somebody's telephones, or nothing: 8 digits and more, perhaps several numbers or
 * one with an extension; to be read by people. Lists say the same of their cells. What is dialled
 * is a {@link PhoneNumber}.
 */
@Pattern(regexp = PhoneNumbers.NOTED)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneNumbers {

    /** Digits and what stands between them; fewer than 8 reach nobody from outside. */
    String NOTED = "\\s*|(?:[\\s.+()/,;x-]*\\d){8}[\\d\\s.+()/,;x-]*";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
