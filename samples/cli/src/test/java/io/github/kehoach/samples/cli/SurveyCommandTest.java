package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.serialization.json.PlanJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With {@code -Dgolden.update} the golden surveys are written anew. */
class SurveyCommandTest {
    private static final String FACTS = """
            # what the texts say
            front-faulty.txt\tnumber\t7/KH-MTTQ-BTT
            front-faulty.txt\tsigner\tNguyễn Văn Không
            state-school.txt\tsection\tI. Không có
            party-ward.json\tdate\t2024-09-06
            """;

    private Path directory;
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path temporary) throws IOException {
        directory = temporary;
        shell = new Shell(temporary).file("facts.tsv", FACTS);
        try (Stream<Path> plans = Files.list(Golden.project().resolve("samples/plans"))) {
            for (Path plan :
                    plans.filter(file -> SourceForm.of(file).isPresent()).toList()) {
                shell.file("plans/" + plan.getFileName(), Files.readString(plan));
            }
        }
    }

    @Test
    void tellsPeopleHowTheSamplePlansAreRead() {
        Shell.Result result = shell.run("survey", "plans", "--no-time", "--expect", "facts.tsv");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        Golden.check("survey-vi.txt", result.out());
    }

    @Test
    void tellsItInEnglish() {
        Golden.check(
                "survey-en.txt",
                shell.run("survey", "plans/front-faulty.txt", "--no-time", "--expect", "facts.tsv", "--lang", "en")
                        .out());
    }

    @Test
    void tellsProgramsTheSame() {
        Golden.check(
                "survey.json",
                shell.run(
                                "survey",
                                "plans/front-faulty.txt",
                                "plans/party-ward.json",
                                "--no-time",
                                "--expect",
                                "facts.tsv",
                                "--format=json")
                        .out());
    }

    @Test
    void losesNoLetterOfTheSamplePlans() {
        JsonNode letters = survey("plans").at("/summary/letters");
        assertThat(letters.get("lost").intValue()).isZero();
        assertThat(letters.get("moved").intValue()).isZero();
    }

    @Tag("slow")
    @Test
    void measuresTimeOfTextsOnly() {
        JsonNode survey = JsonMapper.shared()
                .readTree(shell.run("survey", "plans/state-school.txt", "plans/state-school.json", "--format", "json")
                        .out());
        assertThat(survey.at("/plans/0/timesJson").doubleValue()).isPositive();
        assertThat(survey.at("/plans/1/timesJson").isMissingNode()).isTrue();
        assertThat(survey.at("/summary/worstTimesJson").doubleValue())
                .isEqualTo(survey.at("/plans/0/timesJson").doubleValue());
    }

    @Test
    void goesOnAfterABadPlan() {
        shell.file("plans/a-broken.json", Shell.BROKEN).file("plans/b-word.txt", "PK\u0003\u0004\u0000\u0000");
        Shell.Result result = shell.run("survey", "plans", "missing.txt", "--no-time", "--format", "json");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("plans/b-word.txt", "missing.txt").doesNotContain("Exception");
        JsonNode survey = JsonMapper.shared().readTree(result.out());
        assertThat(survey.at("/summary/plans").intValue()).isEqualTo(15);
        assertThat(survey.at("/summary/unreadable").intValue()).isEqualTo(2);
        assertThat(survey.at("/plans/0/read").booleanValue()).isFalse();
        assertThat(survey.at("/plans/0/notes").size()).isPositive();
    }

    @Test
    void goesOnAfterAFaultOfTheReader() throws FileFault {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                directory,
                false,
                () -> Shell.TODAY);
        Survey survey = new Survey(
                surroundings,
                Faults.language(),
                source -> {
                    if (source.source().equals("bad")) {
                        throw new IllegalStateException("made to fail");
                    }
                    return PlanJson.read(Shell.GOOD);
                },
                Optional.empty());
        for (String name : List.of("bad", "good")) {
            survey.plan(new PlanSource(name, SourceForm.JSON, new byte[0]));
        }
        assertThat(survey.plans()).extracting(SurveyedPlan::source).containsExactly("good");
        assertThat(survey.faults()).containsOnlyKeys("bad");
        assertThat(survey.exitCode(false)).isEqualTo(70);
        SurveySum sum = new SurveySum(survey.plans(), Map.of());
        assertThat(SurveyText.of(Faults.language("--lang=en"), sum, survey, Optional.empty()))
                .contains("bad: fault of the program: java.lang.IllegalStateException: made to fail");
    }

    @Test
    void saysWhichLineOfTheFactsIsWrong() {
        shell.file("bad.tsv", "# ok\nfront-faulty.txt\tnumbr\t7\n");
        Shell.Result result = shell.run("survey", "plans", "--expect", "bad.tsv", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("bad.tsv:2: ");
        assertThat(shell.run("survey", "plans", "--expect", "none.tsv").exitCode())
                .isEqualTo(3);
    }

    private JsonNode survey(String folder) {
        return JsonMapper.shared()
                .readTree(shell.run("survey", folder, "--no-time", "--format", "json")
                        .out());
    }
}
