/**
 * Plain text in, plain text out: what a clerk copies out of a Word file or a PDF. Start at
 * {@link io.github.kehoach.serialization.text.PlanText}.
 */
@NullMarked
package io.github.kehoach.serialization.text;

import org.jspecify.annotations.NullMarked;
