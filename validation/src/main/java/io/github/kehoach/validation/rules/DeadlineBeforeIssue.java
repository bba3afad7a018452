package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports work that should have been done before the plan was issued. */
final class DeadlineBeforeIssue implements Rule, Check<Plan> {
    /** What asks for an end of the work; a period alone may be what the work is about, such as the year to be inspected. */
    private static final List<String> FINISHING =
            List.of("hoàn thành", "xong", "chậm nhất", "muộn nhất", "hạn cuối", "hạn chót");

    private static final List<String> SENDING = List.of("gửi", "nộp", "báo cáo", "Gửi", "Nộp", "Báo cáo");
    private static final List<String> PAST = List.of("đã ", "Đã ", "so với", "trước đây", "vừa qua");

    /** A deadline longer ago is no slip of the pen but an event of the past. */
    private static final int YEARS_BACK = 2;

    private static final int NEAR = 40;
    private static final int LONGEST_GAP = 24;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("deadline-before-issue", Severity.WARNING)
                .summary("Thời hạn trước ngày ban hành kế hoạch", "A deadline lies before the day of the plan")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.issued().isEmpty()) {
            context.notApplicable();
            return;
        }
        LocalDate issued = plan.issued().get().firstDay();
        Map<Location, PartialDate> told = new HashMap<>();
        for (Placed<Task> task : context.facts().tasks()) {
            Optional<PartialDate> due = task.part().due();
            if (due.isPresent() && due.get().isOver(issued)) {
                Location assignment = listOwner(task.at());
                boolean again = due.equals(Optional.ofNullable(told.put(assignment, due.get())))
                        && hasNoDate(task.part().text());
                told.put(task.at(), due.get());
                if (!again && !isPastPeriod(task.part().text(), due.get().lastDay(), issued)) {
                    report(due.get(), context).at(task.at().member("due"));
                }
            }
        }
        for (DateFigures.Dated dated : context.facts().get(DateFigures.ALL)) {
            if (dated.wording().kind() == Wording.Kind.PROSE && allBefore(dated.figures(), issued)) {
                checkText(dated, issued, told, context);
            }
        }
    }

    /** Whether a text names no time, so that lines after it say when it is due. */
    private static boolean hasNoDate(String text) {
        return DateFigures.in(text).isEmpty();
    }

    /** The part that holds the list in which a part stands. */
    private static Location listOwner(Location part) {
        return part.parent().flatMap(Location::parent).orElse(Location.ROOT);
    }

    /** Whether a whole period of the past ends on the day: {@code từ ngày 01/01/2023 đến ngày 31/12/2023}. */
    private static boolean isPastPeriod(String text, LocalDate due, LocalDate issued) {
        List<DateFigure> figures = DateFigures.in(text);
        for (int i = 1; i < figures.size(); i++) {
            DateFigure first = figures.get(i - 1);
            DateFigure last = figures.get(i);
            boolean ends = last.hasYear() && last.lastDay().equals(due);
            boolean past = !first.hasYear() || first.lastDay().isBefore(issued);
            if (ends && past && last.start() - first.end() <= LONGEST_GAP) {
                return true;
            }
        }
        return false;
    }

    private static boolean allBefore(List<DateFigure> figures, LocalDate issued) {
        boolean some = false;
        for (int i = 0; i < figures.size(); i++) {
            DateFigure figure = figures.get(i);
            Optional<PartialDate> date = figure.parts().date();
            if (date.isPresent()) {
                PartialDate day = date.get();
                if (!day.isOver(issued)
                        || figure.day() > 0
                                && day.lastDay().plusYears(YEARS_BACK).isBefore(issued)) {
                    return false;
                }
                some |= figure.month() > 0;
            }
        }
        return some;
    }

    private static void checkText(
            DateFigures.Dated dated, LocalDate issued, Map<Location, PartialDate> told, RuleContext context) {
        String text = dated.text();
        Location at = dated.wording().at();
        Location owner = dated.wording().owner();
        if (PAST.stream().anyMatch(text::contains) || told.containsKey(owner)) {
            return;
        }
        Optional<PartialDate> due = dated.wording().due();
        boolean late = due.isPresent() && due.get().isOver(issued);
        if (!late || due.equals(Optional.ofNullable(told.get(listOwner(owner))))) {
            return;
        }
        for (DateFigure figure : dated.figures()) {
            String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
            boolean asked = FINISHING.stream().anyMatch(before::contains)
                    || before.contains("trước ngày") && SENDING.stream().anyMatch(before::contains);
            if (figure.hasYear() && figure.month() > 0 && asked) {
                report(due.get(), context).at(at).span(new Span(figure.start(), figure.end()));
                return;
            }
        }
    }

    private static FindingDraft report(PartialDate due, RuleContext context) {
        String day = DayWords.of(due);
        String issued = DayWords.of(context.plan().issued().orElseThrow());
        return context.report(
                        "Thời hạn %s trước ngày ban hành kế hoạch %s".formatted(day, issued),
                        "The deadline %s lies before the plan, which is of %s".formatted(day, issued))
                .found(day);
    }
}
