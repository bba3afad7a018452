package io.github.kehoach.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of the model are generated. An annotation of our own with source retention, because
 * {@code @Value.Style} itself would stay in the class files and make users need Immutables to compile.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"annex:annexes", "basis:bases"},
        visibilityString = "PACKAGE",
        overshadowImplementation = true,
        allowedClasspathAnnotations = Override.class,
        jacksonIntegration = false,
        defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
