/** What reading and judging a plan costs; start at {@link io.github.kehoach.samples.benchmarks.Benchmarks}. */
@NullMarked
package io.github.kehoach.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
