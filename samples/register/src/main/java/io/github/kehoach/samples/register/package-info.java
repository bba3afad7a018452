/** Who does what by when, as a table; start at {@link io.github.kehoach.samples.register.TaskRegister}. */
@NullMarked
package io.github.kehoach.samples.register;

import org.jspecify.annotations.NullMarked;
