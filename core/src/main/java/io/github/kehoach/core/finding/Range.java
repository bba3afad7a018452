package io.github.kehoach.core.finding;

/**
 * A part of a source: of a JSON document (a string with its quotes) or of a text.
 *
 * @param start the first place
 * @param end the place after the last one
 */
public record Range(Position start, Position end) {}
