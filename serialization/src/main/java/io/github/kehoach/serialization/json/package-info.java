/**
 * Plan JSON, in and out; start at {@link io.github.kehoach.serialization.json.PlanJson}. Every member of every object is
 * described once, in {@code PlanFormat}; reader, writer, schema and format page follow from it.
 */
@NullMarked
package io.github.kehoach.serialization.json;

import org.jspecify.annotations.NullMarked;
