/** Findings as JSON, for the module of validation too; not for others. */
@NullMarked
package io.github.kehoach.serialization.finding;

import org.jspecify.annotations.NullMarked;
