package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.List;

/**
 * Words by which a text points to an annex of the plan: {@code (Có đề cương tuyên truyền kèm theo)}, {@code tại Phụ lục II}.
 *
 * @param numbers the numbers of the annexes named; empty if none is
 * @param title what is attached, without the words that only announce it; empty if it is called no more than an annex
 * @param attached whether it says that the annex goes with this plan; otherwise it may be of another document
 * @param span the words
 */
public record AnnexMention(List<Integer> numbers, String title, boolean attached, Span span) {
    /** Takes a copy of the list. */
    public AnnexMention {
        numbers = List.copyOf(numbers);
    }
}
