package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Coded;
import io.github.kehoach.core.Regime;
import java.util.Arrays;
import org.assertj.core.api.Assertions;

/**
 * Reads the examples of a rule page. An example is one or more fenced blocks, each a change of the good plan: {@code ```json
 * /body/2/label} sets what stands there, an empty block takes it away. {@code ```json party /number} starts from the plan of
 * the Party; all blocks of an example start from the same one.
 */
final class RulePageExamples {
    private static final String FENCE = "```json ";

    private RulePageExamples() {}

    static Example in(String section) {
        Example example = null;
        String[] lines = section.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].startsWith(FENCE)) {
                continue;
            }
            String[] words = lines[i].substring(FENCE.length()).trim().split(" ", -1);
            StringBuilder json = new StringBuilder();
            for (i++; !lines[i].equals("```"); i++) {
                json.append(lines[i]).append('\n');
            }
            Regime regime = words.length == 1 ? Regime.STATE : regime(words[0]);
            example = example == null ? Example.of(regime) : example;
            example.with(words[words.length - 1], json.toString());
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
