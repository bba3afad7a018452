package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import java.util.Optional;

/**
 * A finding about what the plans were judged with rather than about a plan: a suppression that is not needed, for example. It
 * makes no plan invalid.
 *
 * @param finding what was found; its location and range are those in the settings
 * @param source the settings file; empty for settings made in code
 */
public record SettingsFinding(Finding finding, Optional<String> source) {}
