/**
 * The rules of this library, one file each, named after the defect; {@link
 * io.github.kehoach.validation.rules.BuiltInRules} lists them, {@link io.github.kehoach.validation.rules.Laws} has what they
 * rest on. Each has a page in the resources of this package.
 */
@NullMarked
package io.github.kehoach.validation.rules;

import org.jspecify.annotations.NullMarked;
