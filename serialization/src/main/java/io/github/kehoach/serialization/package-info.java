/** What reading a plan gives, whatever its form: {@link io.github.kehoach.serialization.Reading}. */
@NullMarked
package io.github.kehoach.serialization;

import org.jspecify.annotations.NullMarked;
