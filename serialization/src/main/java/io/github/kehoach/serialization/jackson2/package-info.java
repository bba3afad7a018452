/** Binding of plans for mappers of Jackson 2; start at {@link io.github.kehoach.serialization.jackson2.PlanJackson2Module}. */
@NullMarked
package io.github.kehoach.serialization.jackson2;

import org.jspecify.annotations.NullMarked;
