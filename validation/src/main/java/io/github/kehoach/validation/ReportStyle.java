package io.github.kehoach.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How {@link PlanReport} is generated: like the model, with an annotation of our own that stays out of the class files. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        visibilityString = "PACKAGE",
        overshadowImplementation = true,
        allowedClasspathAnnotations = Override.class,
        jacksonIntegration = false,
        defaults = @Value.Immutable(copy = false))
@interface ReportStyle {}
