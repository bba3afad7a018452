package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Message;

/**
 * An input that was asked for and could not be read, so that nothing is known of the plans in it.
 *
 * @param source what reports call it, see {@link SourceName}
 * @param reason why not, without the name of the input
 */
public record UnreadInput(String source, Message reason) {}
