package io.github.kehoach.validation.report;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleCounts;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.SkippedFile;
import io.github.kehoach.validation.SuppressedFinding;
import io.github.kehoach.validation.Tool;
import io.github.kehoach.validation.UnreadInput;
import io.github.kehoach.validation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports that the tests compare with files. */
final class Reports {
    /** A plan with mistakes, as somebody would write it by hand. */
    static final String FAULTY_JSON = """
            {
              "formatVersion": "1.0",
              "number": "27/KH-SVHTTDL",
              "isued": "2026-03-09",
              "enactment": "Kế hoạch gồm 😀 các việc như sau:",
              "body": [
                { "type": "section", "heading": "e\u0302\u0301 \uD835\uDC00", "role": "tassks" },
                { "type": "paragraph" }
              ],
              "archive": null
            }
            """;

    /** Judges by no rules, so that what a report says of findings does not change with each rule. */
    static final PlanValidator VALIDATOR =
            PlanValidator.builder().rules(RuleSet.empty()).build();

    private Reports() {}

    /** Of every verdict one, with every member that a report can have. */
    static Report full() {
        List<PlanReport> plans = List.of(
                judged(),
                VALIDATOR.validate(
                        Plan.builder().subject("Mở lớp").place("Cà Mau").build()),
                faulty(),
                VALIDATOR.validate(PlanJson.read("{ \"formatVersion\": "), "all.ndjson#2"),
                halted());
        return new Report(new Tool("kehoach", "0.1.0"), "2026-11", plans, List.of(unused()), inputs());
    }

    private static InputNotes inputs() {
        return new InputNotes(
                List.of(
                        new UnreadInput("plans/missing.json", new Message("không có tệp này", "there is no such file")),
                        new UnreadInput(
                                "quét \u001b[2J.pdf", new Message("là tệp PDF; hãy chép ra .txt", "it is a PDF file"))),
                List.of(new SkippedFile("plans/~$a.docx", new Message("tệp khóa của Word", "a lock file of Word"))),
                12,
                Optional.empty());
    }

    /** Of nothing, which is not allowed. */
    static Report ofNothing() {
        Message words = new Message("Không có kế hoạch nào để kiểm tra", "There was no plan to check");
        return report().with(new InputNotes(List.of(), List.of(), 0, Optional.of(words)));
    }

    static Report report(PlanReport... plans) {
        return new Report(new Tool("kehoach", "0.1.0"), "2026-11", List.of(plans), List.of());
    }

    private static SettingsFinding unused() {
        Finding finding = Finding.builder()
                .code("unused-suppression")
                .severity(Severity.WARNING)
                .location(Location.parse("/suppressions/0"))
                .range(new Range(new Position(3, 5), new Position(3, 80)))
                .message("Không có gì để bỏ qua", "Nothing to suppress")
                .build();
        return new SettingsFinding(finding, Optional.of("kehoach/bỏ qua.json"));
    }

    static PlanReport faulty() {
        return VALIDATOR.validate(PlanJson.read(FAULTY_JSON), "plans/faulty.json");
    }

    private static PlanReport judged() {
        PlanReport.Builder report = PlanReport.builder();
        report.source("plans/propaganda.json")
                .number("112/KH-UBND")
                .regime(Regime.STATE)
                .asOf(LocalDate.of(2023, 6, 14))
                .verdict(Verdict.INVALID)
                .rules(new RuleCounts(61, 3, 14, 0, 1))
                .addFinding(unpaddedNumber())
                .addFinding(skippedNumber())
                .addSuppressed(new SuppressedFinding(
                        warning("place-form", "/place"), "Tên xã theo văn bản gốc", Optional.empty()));
        return report.build();
    }

    private static Finding skippedNumber() {
        return Finding.builder()
                .code("skipped-number")
                .severity(Severity.ERROR)
                .location(Location.parse("/body/2/label"))
                .range(new Range(new Position(84, 16), new Position(84, 21)))
                .message("Đánh số nhảy từ II sang IV, thiếu III", "Numbering jumps from II to IV; III is missing")
                .addSource(new LegalSource(
                        "Nghị định 30/2020/NĐ-CP",
                        Optional.of("Phụ lục I, Phần I, Mục II, khoản 6, điểm đ"),
                        Optional.of(LocalDate.of(2020, 3, 5)),
                        Optional.empty()))
                .addSource(new LegalSource("Tập quán", Optional.empty(), Optional.empty(), Optional.empty()))
                .expected("III-")
                .found("IV-")
                .addSourceFix(new SourceEdit(new Range(new Position(84, 17), new Position(84, 19)), "III"))
                .build();
    }

    private static Finding unpaddedNumber() {
        Location number = Location.parse("/number");
        return Finding.builder()
                .from(warning("unpadded-number", "/number"))
                .addFix(new Edit(number, new Span(0, 1), "05"))
                .build();
    }

    private static Finding warning(String code, String location) {
        return Finding.builder()
                .code(code)
                .severity(Severity.WARNING)
                .location(Location.parse(location))
                .message("Nên sửa chỗ này", "This should be mended")
                .build();
    }

    private static PlanReport halted() {
        PlanReport.Builder report = PlanReport.builder();
        report.source("plans/halted.txt")
                .verdict(Verdict.NOT_EVALUATED)
                .rules(new RuleCounts(60, 0, 14, 1))
                .addNotEvaluatedRule(new NotEvaluatedRule("lone-member", "IllegalStateException: no parent"));
        return report.build();
    }
}
