package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Message;

/**
 * A file that was passed over in a folder though it may hold a plan, because its form is not read.
 *
 * @param source what reports call it, see {@link SourceName}
 * @param reason why it was passed over and what to do, without the name of the file
 */
public record SkippedFile(String source, Message reason) {}
