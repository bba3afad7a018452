package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;

/**
 * A letter that looks like one of Vietnamese and is another, so that no search finds the word.
 *
 * @param written the letter as it stands there
 * @param meant the letter that it looks like
 * @param span the letter
 */
public record LookAlike(char written, char meant, Span span) {}
