package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.text.PlanText;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the real plans beside the project are read. The figures are what the reader reaches now; they only go up. */
class CorpusSurveyTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Survey survey;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Comparison comparison;

    @BeforeAll
    static void surveyTheCorpus() throws Exception {
        Path shared = Golden.project().resolve("../shared").normalize();
        assumeTrue(Files.isDirectory(shared.resolve("corpus")), "the real texts are not there: ../shared/corpus");
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                shared,
                false,
                () -> Shell.TODAY);
        survey = new Survey(surroundings, Faults.language(), Limits.standard(), Optional.empty());
        new Inputs(surroundings, Limits.standard()).all("corpus", survey);
        String facts = PlanText.decode(Files.readAllBytes(Golden.resource("corpus.tsv")));
        comparison = Comparison.of(survey.plans(), Expectations.read(facts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER     | 1.00
            DATE       | 1.00
            PLACE      | 1.00
            SUBJECT    | 1.00
            BASIS      | 0.99
            CITATION   | 0.99
            SECTION    | 0.98
            OBJECTIVE  | 0.98
            ASSIGNMENT | 0.96
            RECIPIENT  | 0.97
            ARCHIVE    | 1.00
            SIGNER     | 1.00
            """)
    void findsThePartsThatPeopleSee(SurveyPart part, double least) {
        assertThat(comparison.scores().get(part).f1()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void readsEveryPlan() {
        assertThat(survey.faults()).isEmpty();
        assertThat(survey.unreadable()).isZero();
        assertThat(survey.plans()).allMatch(SurveyedPlan::read);
        assertThat(comparison.plans()).isEqualTo(32);
    }

    @Test
    void losesNoLetterWithoutTellingIt() {
        KeptLetters letters = new SurveySum(survey.plans(), Map.of()).letters();
        assertThat(letters.lostLetters()).isZero();
        assertThat((double) letters.kept() / letters.owed()).isGreaterThanOrEqualTo(0.999);
    }
}
