package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            /body/2,       /body/2,         true
            /body/2,       /body/2/label,   true
            /body/2,       /body/20,        false
            /body/2,       /body/20/label,  false
            /body/2/label, /body/2,         false
            /body,         /body/3/content/0/text, true
            '',            '',              true
            '',            /number,         true
            /number,       '',              false
            """)
    void coversAPlaceAndAllBelowIt(String at, String found, boolean covered) {
        assertThat(Suppression.at("a", Location.parse(at), "old").covers(finding("a", found)))
                .isEqualTo(covered);
    }

    @Test
    void coversNoOtherCode() {
        Suppression suppression = Suppression.inPlan("late-start", "15/KH-UBND", "as in the original");
        assertThat(suppression.covers(finding("late-start", "/body/0/label"))).isTrue();
        assertThat(suppression.covers(finding("late", "/body/0/label"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            15/KH-UBND,   15/KH-UBND,   true
            ' 15/kh-ubnd', 15/KH-UBND,  true
            15/KH-HĐND,   15/KH-UBND,   false
            ,             15/KH-UBND,   false
            """)
    void concernsThePlanWithItsNumber(String number, String named, boolean concerned) {
        assertThat(Suppression.inPlan("a", named, "old").concerns(Optional.ofNullable(number), Optional.empty()))
                .isEqualTo(concerned);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            plans/old.json,  plans/old.json,  true
            plans/old.json,  plans,           true
            plans/old.json,  plans/,          true
            plans/old.json,  plan,            false
            plans/old.json,  plans/old,       false
            all.ndjson#3,    all.ndjson,      true
            all.ndjson#3,    all.ndjson#3,    true
            all.ndjson#31,   all.ndjson#3,    false
            ,                plans,           false
            """)
    void concernsASourceAndAllInIt(String source, String named, boolean concerned) {
        assertThat(Suppression.inSource("a", named, "old").concerns(Optional.empty(), Optional.ofNullable(source)))
                .isEqualTo(concerned);
    }

    @Test
    void wantsAllThatIsGivenToFit() {
        Suppression both = new Suppression(
                "a", Optional.empty(), Optional.of("1/KH-X"), Optional.of("b.json"), "old", Optional.empty());
        assertThat(both.concerns(Optional.of("1/KH-X"), Optional.of("b.json"))).isTrue();
        assertThat(both.concerns(Optional.of("1/KH-X"), Optional.of("c.json"))).isFalse();
        assertThat(both.concerns(Optional.of("2/KH-X"), Optional.of("b.json"))).isFalse();
    }

    @Test
    void holdsOnItsLastDayStill() {
        Suppression until = Suppression.inPlan("a", "1/KH-X", "old").until(LocalDate.of(2026, 12, 31));
        assertThat(until.isExpired(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(until.isExpired(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(Suppression.inPlan("a", "1/KH-X", "old").isExpired(LocalDate.of(2999, 1, 1)))
                .isFalse();
    }

    @Test
    void needsAReasonAndALimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Suppression.inPlan("a", "1/KH-X", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression(
                        "a", Optional.empty(), Optional.empty(), Optional.empty(), "why", Optional.empty()));
    }

    private static Finding finding(String code, String location) {
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .location(Location.parse(location))
                .message("vi", "en")
                .build();
    }
}
