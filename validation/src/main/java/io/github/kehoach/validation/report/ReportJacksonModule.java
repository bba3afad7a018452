package io.github.kehoach.validation.report;

import io.github.kehoach.serialization.finding.Binding;
import io.github.kehoach.serialization.finding.FindingBinding;
import io.github.kehoach.serialization.finding.Members;
import io.github.kehoach.serialization.finding.Refusal;
import io.github.kehoach.serialization.json.PlanJacksonModule;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.ListedFinding;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleCounts;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.SkippedFile;
import io.github.kehoach.validation.Summary;
import io.github.kehoach.validation.SuppressedFinding;
import io.github.kehoach.validation.UnreadInput;
import io.github.kehoach.validation.Verdict;
import io.github.kehoach.validation.json.JsonOut;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a {@code JsonMapper} of Jackson 3 read and write {@link Report}, {@link PlanReport} and what they are made of, alone or
 * inside types of one's own, as they are in the JSON report; brings {@link PlanJacksonModule} along. A report that is read back
 * is equal to the one that was written, but that it does not say which suppression put a finding aside. Needs {@code
 * jackson-databind}, which this library does not bring along.
 */
public final class ReportJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module, to be added to a mapper. */
    public ReportJacksonModule() {
        super(ReportJacksonModule.class.getName());
        add(Report.class, JsonReport::report, ReportTree::report);
        add(PlanReport.class, JsonReport::plan, ReportTree::plan);
        add(RuleCounts.class, JsonReport::rules, ReportTree::rules);
        add(Summary.class, JsonReport::summary, ReportTree::summary);
        add(NotEvaluatedRule.class, JsonReport::notEvaluated, ReportTree::notEvaluated);
        add(ListedFinding.class, JsonReport::listed, ReportTree::listed);
        add(SuppressedFinding.class, ReportJacksonModule::suppressed, ReportTree::suppressed);
        add(SettingsFinding.class, JsonReport::setting, ReportTree::setting);
        add(InputNotes.class, ReportJacksonModule::inputs, ReportTree::inputs);
        add(UnreadInput.class, JsonReport::unread, ReportTree::unread);
        add(SkippedFile.class, JsonReport::skipped, ReportTree::skipped);
        FindingBinding.words(this, Verdict.class, Verdict.values(), Verdict::code);
        FindingBinding.words(this, Language.class, Language.values(), Language::code);
    }

    private <T> void add(Class<T> type, BiConsumer<JsonReport, T> writing, Function<Members, T> reading) {
        BiConsumer<T, JsonGenerator> members = (value, out) -> writing.accept(new JsonReport(new JsonOut(out)), value);
        Binding.object(this, type, members, reading);
    }

    private static void suppressed(JsonReport report, SuppressedFinding suppressed) {
        report.listed(new ListedFinding(suppressed.finding(), Optional.of(suppressed)));
    }

    /** In a report the last figure is in its summary. */
    private static void inputs(JsonReport report, InputNotes inputs) {
        report.inputs(inputs);
        report.notNone("otherFiles", inputs.otherFiles());
    }

    @Override
    public Iterable<? extends JacksonModule> getDependencies() {
        return List.of(new PlanJacksonModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        // asked after all others
        context.addSerializers(new Refusal(List.of("io.github.kehoach.validation")));
        super.setupModule(context);
    }
}
