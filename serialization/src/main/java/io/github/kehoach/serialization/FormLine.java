package io.github.kehoach.serialization;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.form.FormPart;

/**
 * A line of the form as a text has it, right or wrong.
 *
 * @param part what the line was taken for
 * @param written the words as they stand in the source, with their blanks and signs but without marks of emphasis; lines that
 *     belong together are joined by a blank
 * @param location what the line gave: {@code /number}, {@code /issued}, {@code /place} where a date line tells the place
 *     alone, {@code /recipients/2}, {@code /archive}; the plan itself where no member keeps anything of it
 * @param range where the words stand in the source; if they are on several lines, from the first to the last
 */
public record FormLine(FormPart part, String written, Location location, Range range) {}
