package io.github.kehoach.serialization.text;

import java.util.List;

/**
 * A table that was put together from lines.
 *
 * @param titles the head
 * @param rows the cells of each row
 * @param start the first line of the head
 * @param end the line after the last row
 * @param pageMarks numbers of pages that stood between the lines
 * @param moved lines whose words do not follow each other in the table as they do in the text
 * @param guessed in how many rows the lines were not one for each cell
 */
record TextTable(
        List<String> titles,
        List<List<String>> rows,
        int start,
        int end,
        List<Line> pageMarks,
        List<Line> moved,
        int guessed) {}
