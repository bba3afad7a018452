package io.github.kehoach.core.language;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.finding.Span;

/**
 * A document cited in a text.
 *
 * @param citation what the text says of it, in its words, each run of blanks as one space
 * @param span from its type to the last of its parts
 */
public record CitationMention(Citation citation, Span span) {}
