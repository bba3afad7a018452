package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import java.util.Optional;

/**
 * A finding as a report lists it.
 *
 * @param finding what was found
 * @param suppressed how it was put aside; empty if it counts
 */
public record ListedFinding(Finding finding, Optional<SuppressedFinding> suppressed) {}
