package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import java.util.Optional;

/**
 * A finding that is put aside on purpose and does not count.
 *
 * @param finding what was found
 * @param reason why it does not count
 * @param suppression what put it aside; empty if the {@link Baseline} did
 */
public record SuppressedFinding(Finding finding, String reason, Optional<Suppression> suppression) {}
