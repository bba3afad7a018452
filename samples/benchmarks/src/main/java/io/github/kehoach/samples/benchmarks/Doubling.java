package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.form.PlanForm;
import io.github.kehoach.core.language.AnnexMentions;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.BrokenWords;
import io.github.kehoach.core.language.Composition;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Headings;
import io.github.kehoach.core.language.Leadership;
import io.github.kehoach.core.language.LegacyEncodings;
import io.github.kehoach.core.language.LookAlikes;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.core.language.TitledLine;
import io.github.kehoach.core.language.ToneMarks;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Repair;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does everything to texts of one size and of four times that size, and tells where the time grew faster than the text. */
public final class Doubling {
    private static final int LETTERS = 60_000;
    private static final int TIMES = 4;

    /** Four times the text may take so many times as long: noise and caches are allowed for, squares are not. */
    private static final double MOST = 8;

    /** What takes less than this, in milliseconds, is noise. */
    private static final double LEAST = 20;

    private static final String HEAD = "KẾ HOẠCH\nMở chợ\n\nI. TỔ CHỨC THỰC HIỆN\n";
    private static final Limits WIDEST = Limits.widest();
    private static final PlanValidator VALIDATOR =
            PlanValidator.builder().limits(WIDEST).build();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What a text may be made of, again and again. */
    private static final List<String> PIECES = List.of(
            "a",
            "- ",
            "(",
            "1.",
            "“",
            "/",
            "\u0301",
            "\ud83d\ude00",
            "1. Phòng A\n- Làm.\n",
            "1. Phòng Kinh tế, Công an xã\n- Làm việc.\n",
            "Phòng Kinh tế, ",
            "- Đơn vị chủ trì: Phòng A.\n- Thời gian: tháng 5/2026.\n",
            "MỤC ĐÍCH\nYÊU CẦU\n",
            "GIÁM ĐỐC\nNguyễn Văn An\n",
            "a) x\n1) y\n(1) z\n",
            "M ụ c đ í ch ",
            "STT\nNội dung\nThời gian\nGhi chú\n",
            "STT\nNội dung\nThời gian\nGhi chú\n1\nx\n",
            "STT    Nội dung    Thời gian\n1      làm         tháng 5\n",
            "1\tx\ty\tz\n",
            "| a | b |\n",
            "(Sở A chủ trì ",
            "Giao Phòng Kinh tế ",
            "Phần I\n",
            "I. MỤC ĐÍCH 1. Một. 2. Hai. a) Ba; b) Bốn. - Năm; + Sáu. ",
            "Điều 1. Ban hành kèm theo Quyết định này\n",
            "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA\n",
            "Nơi nhận:\n- Sở;\n- Lưu: VT.\n",
            "Căn cứ Kế hoạch số 5/KH-SNV ngày 05/3/2026 của Sở Nội vụ về mở lớp; ",
            "kỷ niệm 95 năm Ngày thành lập (3/2/1930 - 3/2/2025) ",
            "thứ Hai, ngày 5 tháng 6 năm 2026 đến ngày 7/6/2026, ",
            "theo điểm a khoản 2 mục III phần I Kế hoạch này, ",
            "Uỷ ban nhân dân, Ủy ban nhân dân, ",
            "(có danh sách kèm theo) ",
            "Céng hoµ x· héi ",
            "Sở Tаi chính ");

    private Doubling() {}

    /**
     * Prints what took longer than it should and ends with exit code 1 if anything did.
     *
     * @param args the name of an operation, to try only that
     */
    public static void main(String[] args) {
        Map<String, Function<String, Supplier<?>>> operations = operations();
        if (args.length > 0) {
            operations.keySet().retainAll(List.of(args));
        }
        warm(operations);
        int tried = 0;
        int grown = 0;
        for (Map.Entry<String, Function<String, Supplier<?>>> operation : operations.entrySet()) {
            for (String piece : PIECES) {
                double small = time(operation.getValue().apply(text(piece, LETTERS)));
                double large = time(operation.getValue().apply(text(piece, LETTERS * TIMES)));
                tried++;
                if (large > LEAST && large > MOST * small) {
                    grown++;
                    System.out.println(operation.getKey() + " of " + piece.replace("\n", "\\n") + ": "
                            + Math.round(small) + " ms, and " + Math.round(large) + " ms for " + TIMES
                            + " times the text");
                }
            }
        }
        System.out.println(tried + " tried, " + grown + " grew faster than the text");
        System.exit(grown > 0 ? 1 : 0);
    }

    private static void warm(Map<String, Function<String, Supplier<?>>> operations) {
        for (Function<String, Supplier<?>> operation : operations.values()) {
            for (String piece : PIECES) {
                time(operation.apply(text(piece, LETTERS / 10)));
            }
        }
    }

    private static String text(String piece, int letters) {
        return piece.repeat(letters / piece.length());
    }

    /** The least processor time of three calls, in milliseconds. */
    private static double time(Supplier<?> call) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Objects.requireNonNull(call.get());
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least / 1e6;
    }

    /** For each operation what it does to a text; what has to be made of the text first is not counted. */
    private static Map<String, Function<String, Supplier<?>>> operations() {
        Map<String, Function<String, Supplier<?>>> all = new LinkedHashMap<>();
        all.put("read-text", text -> () -> PlanText.read(text, WIDEST).findings());
        all.put(
                "read-headed-text",
                text -> () -> PlanText.read(HEAD + text, WIDEST).findings());
        all.put("places", text -> {
            Reading reading = PlanText.read(HEAD + text, WIDEST);
            return () -> reading.locate(reading.findings());
        });
        all.put("write-text", ofPlan(PlanText::write));
        all.put("write-json", ofPlan(PlanJson::write));
        all.put("read-json", text -> {
            byte[] json = PlanJson.write(plan(text));
            return () -> PlanJson.read(json, WIDEST).findings();
        });
        all.put("form", ofPlan(plan -> PlanForm.of(plan).lines()));
        all.put("numbered", ofPlan(plan -> PlanForm.of(plan).numbered()));
        all.put("map-texts", ofPlan(plan -> plan.mapTexts(Folding::key)));
        all.put("validate", ofPlan(VALIDATOR::validate));
        all.put("validate-paragraph", text -> () -> VALIDATOR.validate(paragraph(text)));
        all.put("repair", text -> () -> Repair.of(paragraph(text), VALIDATOR));
        all.put("report", text -> {
            PlanReport judged = VALIDATOR.validate(PlanText.read(HEAD + text, WIDEST), "x.txt");
            Report report = Report.of(List.of(judged));
            return () ->
                    JsonReport.write(report).concat(TextReport.in(Language.VI).write(report));
        });
        for (Map.Entry<String, Function<String, ?>> function : functions().entrySet()) {
            all.put(function.getKey(), text -> () -> function.getValue().apply(text));
        }
        return all;
    }

    /** The functions of the language of plans. */
    private static Map<String, Function<String, ?>> functions() {
        Map<String, Function<String, ?>> all = new LinkedHashMap<>();
        all.put("dates", text -> Passage.of(text).dates());
        all.put("due", text -> Passage.of(text).due());
        all.put("citations", text -> Passage.of(text).citations());
        all.put("anniversaries", text -> Passage.of(text).anniversaries());
        all.put("section-references", text -> Passage.of(text).sectionReferences());
        all.put("weekdays", text -> Passage.of(text).weekdays());
        all.put("annexes", AnnexMentions::in);
        all.put("look-alikes", LookAlikes::in);
        all.put("tone-marks", ToneMarks::in);
        all.put("legacy-encodings", LegacyEncodings::in);
        all.put("broken-words", BrokenWords::in);
        all.put("bodies", Bodies::split);
        all.put("leadership", Leadership::in);
        all.put("titled-line", TitledLine::of);
        all.put("role", Headings::role);
        all.put("key", Folding::key);
        all.put("composed", Composition::composed);
        all.put("decomposed", Composition::decomposed);
        return all;
    }

    private static Function<String, Supplier<?>> ofPlan(Function<Plan, ?> operation) {
        return text -> {
            Plan plan = plan(text);
            return () -> operation.apply(plan);
        };
    }

    /** The plan that a text gives. */
    private static Plan plan(String text) {
        return PlanText.read(HEAD + text, WIDEST).plan().orElseThrow();
    }

    /** A plan with all of a text in one paragraph. */
    private static Plan paragraph(String text) {
        return Plan.builder().addBody(Paragraph.of(text)).build();
    }
}
