package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;

/**
 * A syllable whose tone mark has two places.
 *
 * @param placement where the mark stands
 * @param other the syllable with the mark in the other place, composed
 * @param span the syllable
 */
public record ToneMark(TonePlacement placement, String other, Span span) {}
