package io.github.kehoach.core.finding;

/**
 * A change of the source that a plan was read from, where no text of the plan keeps what is changed: the sign that closes a
 * line, for example.
 *
 * @param range the part that is replaced; empty where something is only inserted
 * @param replacement what stands there afterwards
 */
public record SourceEdit(Range range, String replacement) {}
