package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;

/**
 * A date by which, or a time in which, a text wants its work done.
 *
 * @param last the last day, month or year that still counts, as exactly as it is written
 * @param mention the date in the text
 */
public record Deadline(PartialDate last, DateMention mention) {}
