package io.github.kehoach.samples.cli;

import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compares what was found in plans with what is known about them. Case, blanks and the place of tone marks do not count. */
final class Comparison {
    /** How well one kind of part was found; the figures grow from plan to plan. */
    static final class Score {
        private int expected;
        private int found;
        private int right;

        int expected() {
            return expected;
        }

        int found() {
            return found;
        }

        int right() {
            return right;
        }

        /** How much of what was found is right; 1 if nothing was found. */
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** How much of what is expected was found; 1 if nothing is expected. */
        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        /** The harmonic mean of both; 1 if nothing is expected and nothing was found. */
        double f1() {
            return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
        }
    }

    /**
     * One thing that is not as expected.
     *
     * @param missing whether it should have been found; else it was found and should not have been
     */
    record Difference(String source, SurveyPart part, boolean missing, String value) {}

    private final Map<SurveyPart, Score> scores = new EnumMap<>(SurveyPart.class);
    private final List<Difference> differences = new ArrayList<>();
    private int plans;

    static Comparison of(List<SurveyedPlan> plans, Expectations expectations) {
        Comparison comparison = new Comparison();
        for (SurveyedPlan plan : plans) {
            Map<SurveyPart, Expectations.Expected> known = expectations.of(plan.source());
            comparison.plans += known.isEmpty() ? 0 : 1;
            known.forEach((part, expected) -> comparison.compare(plan, part, expected));
        }
        return comparison;
    }

    private void compare(SurveyedPlan plan, SurveyPart part, Expectations.Expected expected) {
        List<String> extra = new ArrayList<>(plan.found(part));
        List<String> missing = without(expected.required(), extra, part);
        without(expected.optional(), extra, part);
        Score score = scores.computeIfAbsent(part, same -> new Score());
        int right = expected.required().size() - missing.size();
        score.expected += expected.required().size();
        score.found += right + extra.size();
        score.right += right;
        missing.forEach(value -> differences.add(new Difference(plan.source(), part, true, value)));
        extra.forEach(value -> differences.add(new Difference(plan.source(), part, false, value)));
    }

    /** Takes each expected value once from what was found and returns those that are not there. */
    private static List<String> without(List<String> expected, List<String> found, SurveyPart part) {
        List<String> missing = new ArrayList<>();
        for (String value : expected) {
            int at = 0;
            while (at < found.size() && !matches(Folding.key(found.get(at)), Folding.key(value), part)) {
                at++;
            }
            if (at < found.size()) {
                found.remove(at);
            } else {
                missing.add(value);
            }
        }
        return missing;
    }

    private static boolean matches(String found, String expected, SurveyPart part) {
        if (part.isExact() || found.length() <= expected.length()) {
            return found.equals(expected);
        }
        return found.startsWith(expected) && !Character.isLetterOrDigit(found.charAt(expected.length()));
    }

    /** How well each kind of part was found that something is known about. */
    Map<SurveyPart, Score> scores() {
        return scores;
    }

    /** All that is not as expected, plan by plan. */
    List<Difference> differences() {
        return differences;
    }

    /** How many plans something is known about. */
    int plans() {
        return plans;
    }
}
