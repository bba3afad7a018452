package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all rules about numbers find together: one fault must give one finding. */
class NumberingTest {
    private static final PlanValidator VALIDATOR = PlanValidator.builder()
            .rules(RuleSet.empty()
                    .with(
                            new SkippedNumber(),
                            new RepeatedNumber(),
                            new LateStart(),
                            new MisplacedNumber(),
                            new LoneMember(),
                            new MixedLabels()))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1. 2. 4. 5.             | skipped-number 2 -> 3.
            1. 2. 4. 7.             | skipped-number 2 -> 3., skipped-number 3 -> 5.
            1. 2. 7. 4. 5.          | skipped-number 2 -> 3.
            1. 2. 3. 9.             | skipped-number 3 -> 4.
            1. 3. 2. 4.             | skipped-number 1 -> 2.
            1. 3. 4. 2. 5.          | skipped-number 1 -> 2.
            1. 2. 4. 4. 5.          | repeated-number 2 -> 3.
            I. II. II. III.         | repeated-number 2 -> III.
            1. 2. 1. 4. 5.          | repeated-number 2 -> 3.
            1. 2. 3. 2.             | repeated-number 3 -> 4.
            1. 1. 2.                | repeated-number 1 -> 2.
            1. 2. _ 1. 4.           | repeated-number 3 -> 3.
            1. 2. 3. 3. _ 1. 2. 5. 3. 4. | repeated-number 3 -> 4., skipped-number 7 -> 3.
            1. 2. 3. 2. 3. 4.       | repeated-number 3 -> 4.
            2. 3. 4.                | late-start 0 -> 1.
            2. 2. 3.                | late-start 0 -> 1.
            5. 2. 3.                | late-start 0 -> 1.
            b) c)                   | late-start 0 -> a)
            2.                      | late-start 0 -> 1.
            1.                      | lone-member 0
            a) b) c) d) e)          | skipped-number 4 -> đ)
            a) b) c) d) f) e)       |
            a) b) c) d) e) f) g)    | skipped-number 4 -> đ)
            a) b) f) g)             | skipped-number 3 -> c)
            II.1. II.2.             |
            Phần_I Phần_II Phần_IV  | skipped-number 2 -> Phần III
            1.1. 1.2. 1.4.          | skipped-number 2 -> 1.3.
            1.1. 1.2. 2.3. 1.4.     | misplaced-number 2 -> 1.3.
            2.1. 1.2. 1.3.          | misplaced-number 0 -> 1.1.
            1.1. 3.2.               | misplaced-number 1 -> 1.2.
            1.1. 2.2.               | misplaced-number 0 -> 2.1.
            1.1. 2.2. 2.3.          | misplaced-number 0 -> 2.1.
            I. II- III.             | mixed-labels 1 -> II.
            I- II. III-             | mixed-labels 1 -> II-
            I- II.                  | mixed-labels 0 -> I.
            I- II)                  | mixed-labels 1 -> II-
            a) b) C) d)             | mixed-labels 2 -> c)
            1) 2. 3.                | mixed-labels 0 -> 1.
            (1) 2) (3)              | mixed-labels 1 -> (2)
            I. II. 3. IV.           | mixed-labels 2 -> III.
            """)
    void findsEachFaultOnceAtTheLabelToChange(String labels, String found) {
        assertThat(findings("/body/1/content", labels)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. 2. 3.
            - - -
            - + +
            1. - 2. _ 3.
            1. 2. 3. _ 1. 2.
            1. 2. 3. _ 1.
            1. 2. 3. 1. 2.
            - 1. 2. - 1. 2.
            1. a) b) 2. a) b) c)
            1. 1) 2) 2. 1) 2) 3.
            1.1. 1.2. 2.1. 2.2.
            1. 1.1. 1.2. 2. 2.1. 2.2.
            A. I. II. B. I. II.
            a) b) c) d) đ) e) g)
            2.1. 2.2.
            18-
            """)
    void takesListsInOrderAsTheyAre(String labels) {
        assertThat(findings("/body/1/content", labels)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1. 1.2.       |
            a) b)           |
            1.1. 1.2. 2.3.  | misplaced-number 2 -> 1.3.
            2.1. 1.2.       | misplaced-number 0 -> 1.1.
            2.1. 2.2.       | misplaced-number 0 -> 1.1.
            2.3.            | misplaced-number 0 -> 1.3.
            1.2. 1.3.       | late-start 0 -> 1.1.
            1.1.1. 1.1.2.   |
            """)
    void measuresUpperLevelsByThePartAbove(String labels, String found) {
        assertThat(findings("/body/0/content/0/content", labels)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void blamesTheNumberAboveAndNotAllThatStandsUnderIt() {
        Example example = Example.state().text("/body/0/content/1/label", "3.");
        List<Finding> findings = VALIDATOR
                .validate(
                        items(example, "/body/0/content/1/content", "2.1. 2.2.").plan())
                .findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("skipped-number");
            assertThat(finding.location()).hasToString("/body/0/content/1/label");
        });
    }

    @Test
    void letsAListGoOnWithTheNumbersOfTheOneBefore() {
        Example example = items(items(Example.state(), "/body/0/content", "1. 2. 3."), "/body/1/content", "4. 5. 6.");
        assertThat(VALIDATOR.validate(example.plan()).findings()).isEmpty();
    }

    @Test
    void seesThatAListIsToStartAnewWhoseSecondNumberIsTwo() {
        Example example = items(items(Example.state(), "/body/0/content", "1. 2. 3."), "/body/1/content", "4. 2. 3.");
        assertThat(VALIDATOR.validate(example.plan()).findings())
                .extracting(Finding::code)
                .containsExactly("late-start");
    }

    @Test
    void takesALoneNumberInAnAnnexForARowOfATable() {
        assertThat(findings("/annexes/0/content", "1.")).isEmpty();
        assertThat(findings("/annexes/0/content", "2.")).isEmpty();
        assertThat(findings("/annexes/0/content", "1. 3.")).isEqualTo("skipped-number 1 -> 2.");
    }

    @Test
    void takesNumbersBeforeNoWordsForRowsOfATable() {
        Example example = Example.state().with("/body/1/content", """
                        [{"type": "section", "label": "2.", "heading": " ", "content": [
                            {"type": "paragraph", "text": "Tuần tra"}]},
                         {"type": "item", "label": "4.", "text": "Trực"}]
                        """);
        assertThat(VALIDATOR.validate(example.plan()).findings()).isEmpty();
    }

    private static String findings(String list, String labels) {
        return VALIDATOR.validate(items(Example.state(), list, labels).plan()).findings().stream()
                .map(finding -> finding.code() + " "
                        + finding.location().parent().orElseThrow().elementIndex()
                        + finding.expected().map(" -> "::concat).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static Example items(Example example, String list, String labels) {
        String[] each = labels.split(" ");
        for (int i = 0; i < each.length; i++) {
            each[i] = each[i].equals("_") ? "" : each[i].replace('_', ' ');
        }
        return example.items(list, each);
    }
}
