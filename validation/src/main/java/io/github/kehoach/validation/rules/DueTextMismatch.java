package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.ColumnKind;
import io.github.kehoach.core.language.DateLimit;
import io.github.kehoach.core.language.DateMention;
import io.github.kehoach.core.language.Deadlines;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.core.language.TitledLine;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
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
import org.jspecify.annotations.Nullable;

/** Reports a task whose {@code due} is not the time that its own words or the line of its time set. */
final class DueTextMismatch implements Rule, Check<Plan> {
    /** The due dates by the parts whose texts should say the same. */
    private static final Fact<Map<Location, PartialDate>> DUE = Fact.of(DueTextMismatch::due);

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("due-text-mismatch", Severity.ERROR)
                .summary(
                        "Thời hạn ghi ở due khác thời hạn ghi trong lời của nhiệm vụ",
                        "The due date differs from the one in the task's own words")
                .restsOn(Laws.FORMAT)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    private static Map<Location, PartialDate> due(PlanFacts facts) {
        Map<Location, PartialDate> due = new HashMap<>();
        for (Placed<Task> task : facts.tasks()) {
            task.part().due().ifPresent(date -> due.put(saying(task).orElse(task.at()), date));
        }
        return due;
    }

    /** The line under a task that says by when it is done, the last if several do; the words of the task need not. */
    private static Optional<Location> saying(Placed<Task> task) {
        Optional<Location> saying = Optional.empty();
        LocalDate latest = LocalDate.MIN;
        List<Block> lines = task.part().content();
        for (int i = 0; i < lines.size(); i++) {
            Optional<PartialDate> due = time(lines.get(i)).flatMap(Deadlines::due);
            if (due.isPresent() && due.get().lastDay().isAfter(latest)) {
                saying = Optional.of(task.at().member("content").index(i));
                latest = due.get().lastDay();
            }
        }
        return saying;
    }

    /** The words of a line whose title promises a time. */
    private static Optional<String> time(Block line) {
        String text = line instanceof Item item ? item.text() : line instanceof Paragraph said ? said.text() : "";
        return TitledLine.of(text)
                .filter(titled -> titled.kind() == ColumnKind.TIME)
                .map(titled -> text);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        Map<Location, PartialDate> all = context.facts().get(DUE);
        boolean judged = false;
        for (Wording text : all.isEmpty() ? List.<Wording>of() : context.facts().texts(Trait.YEAR)) {
            boolean said = text.kind() == Wording.Kind.PROSE && text.member().equals("text");
            @Nullable PartialDate due = said ? all.get(text.owner()) : null;
            // what the words surely say need not be read, once one text has shown that there is something to judge
            if (due != null && !(judged && PlainDeadline.isIn(text, due))) {
                judged |= text.due().isPresent();
                check(text, due, context);
            }
        }
        if (!judged) {
            context.notApplicable();
        }
    }

    private static void check(Wording text, PartialDate due, RuleContext context) {
        Optional<PartialDate> written = text.due();
        if (written.isPresent() && !overlap(due, written.get()) && !isOtherDeadline(due, text)) {
            context.report(
                            "Thời hạn %s khác thời hạn %s ghi trong lời của nhiệm vụ".formatted(due, written.get()),
                            "The due date %s differs from %s in the task's own words".formatted(due, written.get()))
                    .at(task(text).member("due"))
                    .expected(written.get().toString())
                    .found(due.toString());
        }
    }

    /** The task whose words or line a text is. */
    private static Location task(Wording text) {
        Location list = text.owner().parent().orElse(Location.ROOT);
        boolean line = list.equals(list.parent().orElse(Location.ROOT).member("content"));
        return line ? list.parent().orElse(Location.ROOT) : text.owner();
    }

    /** Whether one may be what the other says less exactly. */
    private static boolean overlap(PartialDate a, PartialDate b) {
        return !a.firstDay().isAfter(b.lastDay()) && !b.firstDay().isAfter(a.lastDay());
    }

    /** Whether the text has several times, as for a first and a last report, and this is another one of them. */
    private static boolean isOtherDeadline(PartialDate due, Passage passage) {
        for (DateMention date : passage.dates()) {
            boolean before = date.limit().filter(DateLimit.BEFORE::equals).isPresent();
            Optional<PartialDate> last = before ? date.from() : date.limit().flatMap(within -> date.to());
            Optional<LocalDate> day = last.map(some -> before ? some.firstDay().minusDays(1) : some.lastDay());
            if (day.isPresent()
                    && !day.get().isBefore(due.firstDay())
                    && !day.get().isAfter(due.lastDay())) {
                return true;
            }
        }
        return false;
    }
}
