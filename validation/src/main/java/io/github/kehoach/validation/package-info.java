/**
 * Judging plans; start at {@link io.github.kehoach.validation.PlanValidator}. Its verdicts come as values, one {@link
 * io.github.kehoach.validation.PlanReport} for each plan; {@code report} puts them into words.
 */
@NullMarked
package io.github.kehoach.validation;

import org.jspecify.annotations.NullMarked;
