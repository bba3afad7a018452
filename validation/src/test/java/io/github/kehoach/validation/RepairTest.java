package io.github.kehoach.validation;

import static io.github.kehoach.validation.TestRules.rule;
import static io.github.kehoach.validation.TestRules.validator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepairTest {
    private static final Plan PLAN = Plan.builder()
            .subject("Trồng  cây")
            .addBody(Item.of("-", "ồn ào"), Item.of("-", "sạch"))
            .archive("TgNc", "VT")
            .build();

    private static final Location SUBJECT = Location.parse("/subject");

    /** Reports a subject that holds some words, and replaces their first occurrence. */
    private static Rule replacing(String id, Severity severity, String words, String replacement) {
        RuleInfo info =
                RuleInfo.builder(id, severity).summary("Một câu", "A sentence").build();
        return rule(
                info,
                to -> to.plan((plan, context) -> {
                    String subject = plan.subject().orElse("");
                    int at = subject.indexOf(words);
                    if (at >= 0) {
                        context.report("Sai", "Wrong")
                                .fix(new Edit(SUBJECT, new Span(at, at + words.length()), replacement));
                    }
                }));
    }

    @Test
    void appliesTheCuresOfAllRules() {
        Repair repair = Repair.of(
                PLAN,
                validator(replacing("one", Severity.ERROR, "  ", " "), replacing("two", Severity.INFO, "cây", "rừng")));
        assertThat(repair.plan()).isEqualTo(subject("Trồng rừng"));
        assertThat(repair.cured()).extracting(Finding::code).containsExactly("one", "two");
    }

    @Test
    void leavesAPlanAloneThatNeedsNoCure() {
        Rule hopeless = rule("hopeless", to -> to.plan((plan, context) -> context.report("Sai", "Wrong")));
        Repair repair = Repair.of(PLAN, validator(hopeless));
        assertThat(repair.plan()).isSameAs(PLAN);
        assertThat(repair.cured()).isEmpty();
    }

    @Test
    void goesOnWhileACureUncoversAnother() {
        Repair repair = Repair.of(
                PLAN, validator(replacing("one", Severity.INFO, "  ", "_"), replacing("two", Severity.INFO, "_", " ")));
        assertThat(repair.plan().subject()).contains("Trồng cây");
    }

    @Test
    void takesBackACureThatLeadsToSomethingAsGrave() {
        Rule worse = rule(
                "worse",
                to -> to.plan((plan, context) -> {
                    if (plan.subject().orElse("").contains("_")) {
                        context.report("Tệ hơn", "Worse");
                    }
                }));
        Repair repair = Repair.of(
                PLAN,
                validator(
                        replacing("bad", Severity.WARNING, "  ", "_"),
                        replacing("good", Severity.WARNING, "cây", "rừng"),
                        worse));
        assertThat(repair.plan()).isEqualTo(subject("Trồng  rừng"));
        assertThat(repair.cured()).extracting(Finding::code).containsExactly("good");
    }

    @Test
    void comesToAnEndWhenTwoCuresUndoEachOther() {
        Repair repair = Repair.of(
                PLAN,
                validator(
                        replacing("there", Severity.INFO, "cây", "rừng"),
                        replacing("back", Severity.INFO, "rừng", "cây")));
        assertThat(repair.plan().subject()).get().asString().startsWith("Trồng  ");
    }

    @Test
    void appliesOverlappingCuresOneAfterTheOther() {
        Repair repair = Repair.of(
                PLAN,
                validator(
                        replacing("long", Severity.INFO, "Trồng  ", "Trồng "),
                        replacing("short", Severity.INFO, "  ", " ")));
        assertThat(repair.plan()).isEqualTo(subject("Trồng cây"));
        assertThat(repair.cured()).hasSize(1);
    }

    @Test
    void leavesOutACureThatCuresNothing() {
        Repair repair = Repair.of(PLAN, validator(replacing("blanks", Severity.WARNING, " ", "  ")));
        assertThat(repair.plan()).isEqualTo(PLAN);
        assertThat(repair.cured()).isEmpty();
    }

    @Test
    void doesNotTakeAPlaceForWhatItWasBeforeAnotherCure() {
        Rule worse = rule(
                "worse",
                to -> to.plan((plan, context) -> {
                    if (plan.archive().orElseThrow().entries().get(0).isEmpty()) {
                        context.report("Tệ hơn", "Worse");
                    }
                }));
        Rule harmful = rule(
                "harmful",
                to -> to.plan((plan, context) -> context.report("Sai", "Wrong")
                        .member("archive")
                        .fix(new Edit(Location.parse("/archive/0"), new Span(0, 4), ""))));
        Repair repair = Repair.of(
                PLAN,
                validator(
                        replacing("shorter", Severity.WARNING, "  ", " "),
                        replacing("tree", Severity.WARNING, "cây", "rừng"),
                        harmful,
                        worse));
        assertThat(repair.plan()).isEqualTo(subject("Trồng rừng"));
    }

    @Test
    void writesEntriesOverAndInsertsIntoTexts() {
        Rule archive = rule(
                "archive",
                to -> to.plan((plan, context) -> {
                    if (plan.archive().orElseThrow().entries().get(0).equals("TgNc")) {
                        Location entries = Location.parse("/archive");
                        context.report("Sai", "Wrong")
                                .fix(new Edit(entries.index(0), new Span(0, 4), "VT"))
                                .fix(new Edit(entries.index(1), new Span(0, 2), "TgNc"))
                                .fix(new Edit(Location.parse("/body/1/text"), new Span(4, 4), "."));
                    }
                }));
        Plan plan = Repair.of(PLAN, validator(archive)).plan();
        assertThat(plan.archive()).contains(Archive.of("VT", "TgNc"));
        assertThat(plan.body().get(1)).isEqualTo(Item.of("-", "sạch."));
    }

    private static Plan subject(String subject) {
        return Plan.builder().from(PLAN).subject(Optional.of(subject)).build();
    }
}
