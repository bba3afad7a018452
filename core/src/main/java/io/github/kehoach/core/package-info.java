/**
 * A plan as immutable values; start at {@link io.github.kehoach.core.Plan}.
 *
 * <p>Values hold what a document says, right or wrong, and nothing that can be computed from it. Lists are never null and
 * keep the order of the document; what a document does not have is an empty {@link java.util.Optional}. All values are
 * safe for use by many threads.
 */
@NullMarked
@ModelStyle
package io.github.kehoach.core;

import org.jspecify.annotations.NullMarked;
