/**
 * What is wrong with a plan, and where; start at {@link io.github.kehoach.core.finding.Finding}. Readers, rules and reports
 * all speak in findings, so that everything wrong with a plan stands in one list.
 */
@NullMarked
package io.github.kehoach.core.finding;

import org.jspecify.annotations.NullMarked;
