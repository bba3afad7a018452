/** JSON that is not a plan: writing reports, reading settings such as suppressions. Not exported. */
@NullMarked
package io.github.kehoach.validation.json;

import org.jspecify.annotations.NullMarked;
