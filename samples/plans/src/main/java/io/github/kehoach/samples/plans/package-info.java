/** Example plans, and Java that builds and uses plans. Start at {@link io.github.kehoach.samples.plans.BuildAPlan}. */
@NullMarked
package io.github.kehoach.samples.plans;

import org.jspecify.annotations.NullMarked;
