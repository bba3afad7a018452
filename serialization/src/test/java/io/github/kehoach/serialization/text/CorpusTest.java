package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Reading;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real texts of many offices: whole ones, scans with misread letters, and the starts of portal pages. */
class CorpusTest {
    @BeforeAll
    static void onlyWhereTheTextsAre() {
        SharedTexts.assumeThere("corpus");
    }

    static Stream<Path> all() {
        return SharedTexts.texts("corpus", "").stream();
    }

    /** Text 005 has tables as columns kept apart by blanks, which no one can tell from words once they are lines. */
    static Stream<Path> whole() {
        return all().filter(text -> SharedTexts.name(text).endsWith("-text.txt"))
                .filter(text -> !SharedTexts.name(text).startsWith("005"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachGivesAPlanAndAText(Path text) {
        Plan plan = PlanText.read(SharedTexts.read(text)).plan().orElseThrow();

        assertThat(PlanText.read(PlanText.write(plan)).plan()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("whole")
    void wholeTextsAreTheSameWhenWrittenAndReadAgain(Path text) {
        Plan plan = PlanText.read(SharedTexts.read(text)).plan().orElseThrow();

        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void wholeTextsLoseNothing(Path text) {
        String source = SharedTexts.read(text);
        Reading reading = PlanText.read(source);

        assertThat(Letters.lost(source, reading)).isEmpty();
    }
}
