/** Plans as Word files. Start at {@link io.github.kehoach.samples.word.PlanDocx}. */
@NullMarked
package io.github.kehoach.samples.word;

import org.jspecify.annotations.NullMarked;
