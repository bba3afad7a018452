/**
 * What administrative Vietnamese says: pure functions from text to values, each with its place in the text. Nothing here
 * knows a file format, a clock or a locale, and nothing takes more than linear time.
 */
@NullMarked
package io.github.kehoach.core.language;

import org.jspecify.annotations.NullMarked;
