package io.github.kehoach.core.language;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import java.util.List;

/**
 * A reference to a part of a document: {@code mục 3, phần II của Kế hoạch này}. Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V,
 * khoản 7 wants the order from small to large; every order is read.
 *
 * @param levels the levels named, the outermost first
 * @param toThisPlan whether it points into the plan that holds the text; false for the parts of a cited document
 * @param span from the first level to what they are said to belong to
 */
public record SectionReference(List<Level> levels, boolean toThisPlan, Span span) {
    /** Takes a copy of the list. */
    public SectionReference {
        levels = List.copyOf(levels);
    }

    /**
     * One level of a reference.
     *
     * @param word the word as written, {@code mục}
     * @param numbers its numbers, lists and ranges one by one: {@code từ mục 1 đến mục 3} gives 1, 2 and 3
     */
    public record Level(String word, List<Label> numbers) {
        /** Takes a copy of the list. */
        public Level {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Returns the places that are meant. The outermost level is matched with the main sections, which have Roman numerals
     * as a rule, and each further level with what stands in them, whatever words are used: drafters call {@code I.} a phần
     * as well as a mục.
     *
     * @return the places in document order; empty if it points nowhere, or not into this plan
     */
    public List<Location> resolve(Plan plan) {
        return toThisPlan ? ReferenceTargets.of(plan, levels) : List.of();
    }
}
