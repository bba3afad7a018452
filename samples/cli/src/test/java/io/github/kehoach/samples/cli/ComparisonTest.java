package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.samples.cli.Comparison.Difference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # part    | known           | found              | right
            number    | 7/KH-SCT        | 7/kh-sct           | 1
            number    | 7/KH            | 7/KH-SCT           | 0
            section   | I. MỤC ĐÍCH     | I. Mục đích, yêu cầu | 1
            section   | I. MỤC          | I. MỤCA            | 0
            section   | II. MỤC         | I. MỤC             | 0
            recipient | Uỷ ban nhân dân | Ủy  ban nhân dân tỉnh | 1
            citation  | 7/QĐ            | 7/QĐ-UBND          | 0
            """)
    void comparesWholeValuesOrFirstWords(String part, String known, String found, int right) throws Exception {
        SurveyPart kind = part(part);
        Comparison comparison = compare("a.txt\t" + part + "\t" + known, kind, found);
        assertThat(comparison.scores().get(kind).right()).isEqualTo(right);
    }

    @Test
    void countsEachValueAsOftenAsItStands() throws Exception {
        Comparison comparison = compare("""
                a.txt\trecipient\tSở
                a.txt\trecipient\tSở
                a.txt\trecipient\tHội
                """, SurveyPart.RECIPIENT, "Sở Y tế", "Đoàn", "Hội");
        Comparison.Score score = comparison.scores().get(SurveyPart.RECIPIENT);
        assertThat(score.precision()).isEqualTo(2 / 3.0);
        assertThat(score.recall()).isEqualTo(2 / 3.0);
        assertThat(score.f1()).isEqualTo(2 / 3.0);
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference("corpus/a.txt", SurveyPart.RECIPIENT, true, "Sở"),
                        new Difference("corpus/a.txt", SurveyPart.RECIPIENT, false, "Đoàn"));
    }

    @Test
    void mindsNeitherPresenceNorAbsenceOfWhatIsOptional() throws Exception {
        String known = "a.txt\tcitation\t1/QĐ\na.txt\tcitation?\t2/QĐ\na.txt\tcitation?\t3/QĐ";
        Comparison.Score score =
                compare(known, SurveyPart.CITATION, "1/QĐ", "2/QĐ").scores().get(SurveyPart.CITATION);
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void holdsAPlanToHavingNone() throws Exception {
        Comparison comparison = compare("a.txt\tsigner\t", SurveyPart.SIGNER, "Trần Văn A");
        assertThat(comparison.scores().get(SurveyPart.SIGNER).precision()).isZero();
        assertThat(compare("a.txt\tsigner\t", SurveyPart.SIGNER)
                        .scores()
                        .get(SurveyPart.SIGNER)
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void judgesNothingThatIsNotKnown() throws Exception {
        assertThat(compare("a.txt\tplace\tHuế", SurveyPart.SIGNER, "Trần Văn A").scores())
                .containsOnlyKeys(SurveyPart.PLACE);
        Comparison other = compare("b.txt\tplace\tHuế", SurveyPart.PLACE, "Hà Nội");
        assertThat(other.scores()).isEmpty();
        assertThat(other.plans()).isZero();
    }

    private static Comparison compare(String facts, SurveyPart part, String... found) throws Exception {
        SurveyedPlan plan = new SurveyedPlan(
                "corpus/a.txt", true, Map.of(part, List.of(found)), List.of(), Optional.empty(), List.of(), Map.of());
        return Comparison.of(List.of(plan), Expectations.read(facts));
    }

    private static SurveyPart part(String code) {
        return List.of(SurveyPart.values()).stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
