package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports that dates are written in more than one way, once for a plan. */
final class MixedDateStyle implements Rule, Check<Plan> {
    private static final int SMALLEST_WITH_TWO_DIGITS = 10;

    /** Below this a month always takes the zero, from it on none: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 4. */
    private static final int MARCH = 3;

    /** A dash with a blank on each side. */
    private static final int LONGEST_DASH = 3;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("mixed-date-style", Severity.INFO)
                .summary(
                        "Ngày tháng viết không thống nhất trong một văn bản",
                        "Dates are written in more than one way in one document")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<DateFigures.Dated> all = context.facts().get(DateFigures.ALL);
        if (all.isEmpty()) {
            context.notApplicable();
            return;
        }
        Habits habits = new Habits();
        for (DateFigures.Dated dated : all) {
            Wording wording = dated.wording();
            // a cited document's title stands in the words of the citation already
            boolean repeated = wording.kind() == Wording.Kind.SUBJECT
                    && wording.at().parent().filter(Location.ROOT::equals).isEmpty();
            if (!repeated) {
                habits.add(dated);
            }
        }
        for (Habit habit : habits.all) {
            int rare = habit.rarest();
            if (rare >= 0) {
                report(habit, rare, context);
                return;
            }
        }
    }

    private static void report(Habit habit, int rare, RuleContext context) {
        String found = habit.example(rare);
        String usual = habit.example(habit.usual());
        context.report(
                        "Ngày tháng viết không thống nhất: %s, nơi khác viết %s".formatted(found, usual),
                        "Dates are written in more than one way: %s, elsewhere %s".formatted(found, usual))
                .at(habit.place(rare))
                .span(habit.span(rare))
                .found(found);
    }

    /** The things that can be written in several ways, those that catch the eye first. */
    private static final class Habits {
        private final Habit dashes = new Habit();
        private final Habit yearBlanks = new Habit();
        private final Habit dateBlanks = new Habit();
        private final Habit days = new Habit();
        private final Habit firstMonths = new Habit();
        private final Habit months = new Habit();
        private final Habit daysInWords = new Habit();
        private final Habit firstMonthsInWords = new Habit();
        private final Habit monthsInWords = new Habit();
        private final List<Habit> all = List.of(
                dashes,
                yearBlanks,
                dateBlanks,
                days,
                firstMonths,
                months,
                daysInWords,
                firstMonthsInWords,
                monthsInWords);

        void add(DateFigures.Dated dated) {
            List<DateFigure> figures = dated.figures();
            for (int i = 0; i < figures.size(); i++) {
                DateFigure figure = figures.get(i);
                zeros(figure, dated);
                if (i > 0) {
                    dash(figures.get(i - 1), figure, dated);
                }
            }
        }

        /** Counts the zeros before small numbers; the long form has its own law and is not compared with the short one. */
        private void zeros(DateFigure figure, DateFigures.Dated dated) {
            boolean inWords = dated.text().indexOf(' ', figure.start()) < figure.end()
                    && dated.text().indexOf(' ', figure.start()) >= 0;
            if (figure.day() > 0 && figure.day() < SMALLEST_WITH_TWO_DIGITS && figure.month() > 0) {
                (inWords ? daysInWords : days).add(figure.dayDigits(), dated, figure.start(), figure.end());
            }
            if (figure.month() > 0 && figure.month() < SMALLEST_WITH_TWO_DIGITS) {
                Habit first = inWords ? firstMonthsInWords : firstMonths;
                Habit later = inWords ? monthsInWords : months;
                (figure.month() < MARCH ? first : later).add(figure.monthDigits(), dated, figure.start(), figure.end());
            }
        }

        /** Counts the dash between two years or two days, and the blanks beside it. */
        private void dash(DateFigure first, DateFigure last, DateFigures.Dated dated) {
            boolean years = first.month() == 0 && last.month() == 0;
            boolean dates = first.day() > 0 && first.month() > 0 && last.day() > 0 && last.month() > 0;
            int from = first.end();
            int to = last.start();
            if (!years && !dates || to - from > LONGEST_DASH) {
                return;
            }
            int dash = -1;
            for (int i = from; i < to; i++) {
                char c = dated.text().charAt(i);
                if (c == '-' || c == '–' || c == '—') {
                    dash = i;
                } else if (!Character.isSpaceChar(c)) {
                    return;
                }
            }
            if (dash >= 0) {
                int blanks = (dash > from ? 1 : 0) + (dash + 1 < to ? 2 : 0);
                dashes.add(dated.text().charAt(dash) == '-' ? 0 : 1, dated, first.start(), last.end());
                (years ? yearBlanks : dateBlanks).add(blanks, dated, first.start(), last.end());
            }
        }
    }

    /** How often each way of writing one thing is met, and where first. */
    private static final class Habit {
        private static final int WAYS = 4;

        private final int[] counts = new int[WAYS];
        private final int[] order = new int[WAYS];
        private int ways;
        private final Span[] spans = new Span[WAYS];
        private final DateFigures.@Nullable Dated[] texts = new DateFigures.@Nullable Dated[WAYS];

        void add(int way, DateFigures.Dated dated, int start, int end) {
            if (counts[way]++ == 0) {
                order[way] = ways++;
                texts[way] = dated;
                spans[way] = new Span(start, end);
            }
        }

        /** The way met least, of two the one met later; -1 if there is only one. */
        int rarest() {
            int rarest = usual();
            for (int way = 0; way < WAYS; way++) {
                if (counts[way] > 0 && isRarer(way, rarest)) {
                    rarest = way;
                }
            }
            return ways > 1 ? rarest : -1;
        }

        /** The way met most, of two the one met first. */
        int usual() {
            int usual = 0;
            for (int way = 1; way < WAYS; way++) {
                usual = counts[usual] == 0 || counts[way] > 0 && isRarer(usual, way) ? way : usual;
            }
            return usual;
        }

        private boolean isRarer(int way, int than) {
            return counts[way] < counts[than] || counts[way] == counts[than] && order[way] > order[than];
        }

        String example(int way) {
            DateFigures.Dated dated = texts[way];
            return dated == null ? "" : spans[way].in(dated.text());
        }

        Location place(int way) {
            DateFigures.Dated dated = texts[way];
            return dated == null ? Location.ROOT : dated.wording().at();
        }

        Span span(int way) {
            return spans[way];
        }
    }
}
