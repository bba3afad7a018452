package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Location;

/**
 * A part of a plan with its place.
 *
 * @param part the part
 * @param at where it stands
 * @param <T> the kind of part
 */
public record Placed<T>(T part, Location at) implements Place {}
