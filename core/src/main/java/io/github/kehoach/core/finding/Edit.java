package io.github.kehoach.core.finding;

/**
 * A change of one text of a plan.
 *
 * @param location where the text stands
 * @param span the part that is replaced; empty where something is only inserted
 * @param replacement what stands there afterwards
 */
public record Edit(Location location, Span span, String replacement) {}
