/**
 * Generated plans for property tests; start at {@link io.github.kehoach.core.testing.PlanArbitraries}. The package is in the
 * test-jar of core, so that other modules use the same plans.
 */
@NullMarked
package io.github.kehoach.core.testing;

import org.jspecify.annotations.NullMarked;
