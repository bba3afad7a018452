package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Coded;
import io.github.kehoach.core.Regime;
import java.util.Arrays;
import org.assertj.core.api.Assertions;

/**
 * Reads the examples of a rule page. An example is one or more fenced blocks, each a change of the good plan: {@code ```json
 * /body/2/label} sets what stands there, an empty block takes it away. {@code ```json party /number} starts from the plan of
 * the Party; all blocks of an example start from the same one. {@code ```text state} changes words of the plan set as text:
 * those of the first line of the block become those after the arrow of the second, {@code => Số 64/KH-SNNMT}.
 */
final class RulePageExamples {
    private static final String JSON = "```json ";
    private static final String TEXT = "```text ";
    private static final String ARROW = "=> ";

    private RulePageExamples() {}

    static Example in(String section) {
        Example example = null;
        String[] lines = section.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean text = lines[i].startsWith(TEXT);
            if (!text && !lines[i].startsWith(JSON)) {
                continue;
            }
            String[] words = lines[i].substring(TEXT.length()).trim().split(" ", -1);
            StringBuilder block = new StringBuilder();
            for (i++; !lines[i].equals("```"); i++) {
                block.append(lines[i]).append('\n');
            }
            Regime regime = !text && words.length == 1 ? Regime.STATE : regime(words[0]);
            example = example == null ? Example.of(regime) : example;
            if (text) {
                String[] change = block.toString().split("\n", -1);
                Assertions.assertThat(change[1]).startsWith(ARROW);
                example.words(change[0], change[1].substring(ARROW.length()));
            } else {
                example.with(words[words.length - 1], block.toString());
            }
        }
        Assertions.assertThat(example).as("an example in: " + section).isNotNull();
        return example;
    }

    private static Regime regime(String code) {
        return Arrays.stream(Regime.values())
                .filter(regime -> ((Coded) regime).code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
