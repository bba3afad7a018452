/** The files and folders that programs read plans from: Plan JSON, text and Word files. */
@NullMarked
package io.github.kehoach.samples.sources;

import org.jspecify.annotations.NullMarked;
