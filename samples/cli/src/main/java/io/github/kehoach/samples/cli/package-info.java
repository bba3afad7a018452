/** The {@code kehoach} command; start at {@link io.github.kehoach.samples.cli.Kehoach}. */
@NullMarked
package io.github.kehoach.samples.cli;

import org.jspecify.annotations.NullMarked;
