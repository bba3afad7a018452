package io.github.kehoach.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.runner.RunnerException;

class GoalsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    1.00, true,  false
                    1.10, true,  false
                    1.11, false, false
                    1.26, false, false
                    1.27, false, true
                    NaN,  false, true
                    """)
    void isMissedAboveTheAimAndFailsAboveTheGate(double measured, boolean met, boolean beyond) {
        Goal goal = Goal.atMost("read / bare parser", measured, 1.1, 1.265);

        assertThat(goal.isMet()).isEqualTo(met);
        assertThat(goal.isBeyondGate()).isEqualTo(beyond);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    7.0, true,  false
                    6.0, true,  false
                    5.9, false, false
                    4.7, false, true
                    NaN, false, true
                    """)
    void isMissedBelowTheAimAndFailsBelowTheGate(double measured, boolean met, boolean beyond) {
        Goal goal = Goal.atLeast("schema / rules", measured, 6, 4.8);

        assertThat(goal.isMet()).isEqualTo(met);
        assertThat(goal.isBeyondGate()).isEqualTo(beyond);
    }

    @Tag("slow")
    @Test
    void findsTheFiguresOfEveryGoalThatIsNotForInformationAlone() throws RunnerException {
        List<Goal> goals = Stream.of(
                        Goals.of(Figures.guessed()),
                        Goals.of(Footprint.of(Sample.USUAL), Footprint.of(Sample.DENSE)),
                        Goals.of(new StartUp(50, 140, 50, 75)),
                        Goals.of(new Throughput(2, 2, 9, 4, 5, 4)))
                .flatMap(List::stream)
                .toList();

        assertThat(goals)
                .allSatisfy(goal -> assertThat(goal.measured()).isPositive().isFinite())
                .extracting(goal -> goal.what().substring(0, goal.what().indexOf(' ')))
                .contains("1", "2", "3", "4", "4b", "5", "6", "7", "8", "9", "10", "12");
    }

    @Test
    void dividesStartsAndThroughputsTheRightWayRound() {
        assertThat(Goals.of(new StartUp(50, 140, 40, 60)))
                .extracting(Goal::measured)
                .containsExactly(2.8, 1.5);
        assertThat(Goals.of(new Throughput(2, 2.5, 9, 4, 5, 4)))
                .extracting(Goal::measured)
                .containsExactly(0.8, 2.25, 0.8);
    }

    @Tag("slow")
    @Test
    void countsTheLettersOfAPlanInItsFootprint() {
        Footprint usual = Footprint.of(Sample.USUAL);

        // a string with one Vietnamese letter takes two bytes for each
        assertThat(usual.plan()).isBetween(usual.json(), 3 * usual.json());
        assertThat(usual.tree()).isGreaterThan(usual.plan());
    }
}
