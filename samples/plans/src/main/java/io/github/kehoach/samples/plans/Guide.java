package io.github.kehoach.samples.plans;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.form.PlanForm;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Verdict;
import io.github.kehoach.validation.report.JsonReport;
import java.util.List;

/** The snippets of the guide, one a task. */
final class Guide {
    // tag::validator[]
    static final PlanValidator VALIDATOR = PlanValidator.standard(); // one for the whole program, for all threads
    // end::validator[]

    private Guide() {}

    /** What a service answers. */
    record Answer(int status, String body) {}

    // tag::service[]
    static Answer receive(byte[] upload) {
        Reading reading = PlanJson.read(upload);
        PlanReport judged = VALIDATOR.validate(reading, "upload");
        int status = judged.verdict() == Verdict.VALID ? 200 : 422;
        return new Answer(status, JsonReport.write(Report.of(List.of(judged))));
    }
    // end::service[]

    static Plan unnumbered() {
        // tag::build[]
        Plan plan = Plan.builder()
                .regime(Regime.PARTY)
                .addBody(Section.builder()
                        .heading("MỤC ĐÍCH")
                        .addContent(Objective.builder()
                                .text("Nắm chắc số đảng viên sinh hoạt hè ở tổ dân phố.")
                                .build())
                        .build())
                .addBody(Section.builder()
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .addContent(Assignment.builder()
                                .addAssignees("Các chi bộ khu phố")
                                .addTask(Task.builder()
                                        .text("Lập danh sách trước ngày 15/6/2026.")
                                        .build())
                                .build())
                        .build())
                .build();
        Plan numbered = PlanForm.of(plan).numbered(); // I- II- and 1. as the Party has them, a dash before entries
        // end::build[]
        return numbered;
    }

    // tag::next-year[]
    static Plan nextYear(Plan plan, int year) {
        Plan copy = plan.mapTexts((text, at) -> at.toString().startsWith("/legalBases")
                ? text // what the plan rests on keeps its year
                : text.replace(Integer.toString(year - 1), Integer.toString(year)));
        Plan draft = Plan.builder()
                .from(copy)
                .number("/KH-SVHTTDL")
                .issued(PartialDate.of(year))
                .build();
        return PlanText.read(PlanText.write(draft)).plan().orElseThrow(); // due dates follow the words again
    }
    // end::next-year[]

    static PlanReport withOwnRule(Plan plan) {
        // tag::own-rule-set[]
        RuleSet rules = RuleSet.standard().with(new UnnamedResult());
        PlanValidator validator = PlanValidator.builder().rules(rules).build();
        // end::own-rule-set[]
        return validator.validate(plan);
    }
}
