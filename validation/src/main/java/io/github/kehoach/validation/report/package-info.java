/**
 * What a report looks like: {@link io.github.kehoach.validation.report.TextReport} for people, {@link
 * io.github.kehoach.validation.report.JsonReport} for programs. Equal reports give equal bytes.
 */
@NullMarked
package io.github.kehoach.validation.report;

import org.jspecify.annotations.NullMarked;
