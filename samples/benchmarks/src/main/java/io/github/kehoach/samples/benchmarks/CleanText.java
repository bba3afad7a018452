package io.github.kehoach.samples.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A text whose letters are composed (NFC), with no control character and no blank at its ends or beside another. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = CleanText.Scan.class)
@interface CleanText {
    /** What is told of a text that is not. */
    String message() default "is not clean";

    /** When it applies; always if empty. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** One pass over the text. */
    final class Scan implements ConstraintValidator<CleanText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            boolean blank = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < ' ' || c == ' ' && blank) {
                    return false;
                }
                blank = c == ' ';
            }
            return (text.isEmpty() || !blank) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
        }
    }
}
