/** The header of a plan for exchange between offices; start at {@link io.github.kehoach.samples.edxml.EdxmlHeader}. */
@NullMarked
package io.github.kehoach.samples.edxml;

import org.jspecify.annotations.NullMarked;
