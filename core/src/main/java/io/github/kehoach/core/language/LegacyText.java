package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;

/**
 * Words that were never converted from an old encoding.
 *
 * @param encoding the encoding they were written in
 * @param decoded the words meant
 * @param span from the first of them to the last
 */
public record LegacyText(LegacyEncoding encoding, String decoded, Span span) {}
