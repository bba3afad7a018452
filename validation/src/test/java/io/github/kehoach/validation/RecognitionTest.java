package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans are judged, whatever their dress; other documents, and what is no document, are not. */
class RecognitionTest {
    private static final Path ROOT = Path.of(System.getProperty("kehoach.root"));
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** A source with the type that its index gives. */
    record Source(Path file, String type) {
        Reading read() {
            try {
                return isJson() ? PlanJson.read(file) : PlanText.read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isJson() {
            return file.toString().endsWith(".json");
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    private static List<Source> sources(String folder) throws IOException {
        Path at = ROOT.resolve("validation/src/test/resources").resolve(folder);
        List<Source> sources = new ArrayList<>();
        for (String line : Files.readAllLines(at.resolve("index.tsv"))) {
            String[] cells = line.split("\t", -1);
            sources.add(new Source(at.resolve(cells[0]), cells[1]));
        }
        return sources;
    }

    static List<Source> otherDocuments() throws IOException {
        return sources("other-documents");
    }

    static List<Source> noDocuments() throws IOException {
        return sources("no-documents");
    }

    static List<Source> plans() throws IOException {
        return sources("plans-in-other-dress");
    }

    private static Optional<Finding> objection(PlanReport report) {
        return report.findings().stream()
                .filter(finding -> FindingCodes.OF_RECOGNITION.contains(finding.code()))
                .findFirst();
    }

    private static void isRefused(PlanReport report) {
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(report.rules()).isEqualTo(RuleCounts.NONE);
        assertThat(objection(report))
                .hasValueSatisfying(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @ParameterizedTest
    @MethodSource("otherDocuments")
    void noOtherDocumentIsJudged(Source source) {
        Reading reading = source.read();
        PlanReport report = VALIDATOR.validate(reading, source.toString());
        isRefused(report);
        // and neither is what reading gave, as JSON or in memory
        Plan plan = reading.plan().orElseThrow();
        isRefused(VALIDATOR.validate(PlanJson.read(PlanJson.write(plan)), "a.json"));
        assertThat(objection(VALIDATOR.validate(plan)).map(Finding::code))
                .isEqualTo(objection(report).map(Finding::code));
    }

    @Test
    void nearlyAllAreNamedByTheirType() throws IOException {
        Map<String, String> unnamed = new TreeMap<>();
        List<Source> sources = otherDocuments();
        for (Source source : sources) {
            Finding finding = objection(VALIDATOR.validate(source.read(), source.toString()))
                    .orElseThrow();
            String message = finding.message().vi().toLowerCase(Locale.ROOT);
            if (!finding.code().equals("other-document") || !message.contains(source.type())) {
                unnamed.put(source.toString(), finding.code() + " " + source.type());
            }
        }
        assertThat(sources).hasSizeGreaterThan(170);
        assertThat(unnamed).as("%s", unnamed).hasSizeLessThan(sources.size() / 10);
    }

    @ParameterizedTest
    @MethodSource("noDocuments")
    void whatIsNoDocumentIsNotJudged(Source source) {
        PlanReport report = VALIDATOR.validate(source.read(), source.toString());
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(report.rules()).isEqualTo(RuleCounts.NONE);
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsAnyOf("no-plan-found", "other-document", "not-a-plan", "syntax-error", "unsupported-version");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void plansInAnyDressAreJudged(Source source) {
        Reading reading = source.read();
        assertThat(VALIDATOR.validate(reading, source.toString()).rules().all()).isPositive();
        if (source.toString().contains("-kem-ke-hoach")) {
            Plan plan = reading.plan().orElseThrow();
            assertThat(plan.title()).isEmpty();
            assertThat(plan.attachedTo().isPresent() || plan.number().isPresent())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/plans", "../shared/corpus", "../shared/seeds"})
    void noPlanIsRefused(String folder) throws IOException {
        Path at = ROOT.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(at), () -> "There is no " + folder + " here");
        try (Stream<Path> files = Files.list(at)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                Plan plan = PlanText.read(text).plan().orElseThrow();
                assertThat(objection(VALIDATOR.validate(PlanText.read(text), "a.txt")))
                        .as("%s", text)
                        .isEmpty();
                assertThat(objection(VALIDATOR.validate(plan)))
                        .as("%s as JSON", text)
                        .isEmpty();
            }
        }
    }

    /** Letters whose number or words look like a plan's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ B\nSố: 345/KH-TH\nV/v xây dựng Kế hoạch\nKính gửi: Các sở\nĐề nghị góp ý.\n",
                "SỞ B\nV/v xây dựng Kế hoạch\nĐề nghị các đơn vị góp ý.\n1. Góp ý.\n2. Gửi trước ngày 5/5/2026.\n",
            })
    void aLetterAboutAPlanIsNone(String text) {
        assertThat(objection(VALIDATOR.validate(PlanText.read(text), "a.txt"))
                        .orElseThrow()
                        .message()
                        .vi())
                .contains("Công văn");
    }

    /** The words for a plan inside the name of a body or a headline. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHÒNG TÀI CHÍNH - KẾ HOẠCH\n\nDANH BẠ ĐIỆN THOẠI\n\n1. Ông A: 0912\n2. Bà B: 0913\n",
                "SỞ KẾ HOẠCH VÀ ĐẦU TƯ\n\nCHÚC MỪNG NĂM MỚI\n\nChúc các đồng chí.\n",
                "Chào cả nhà,\nTối nay họp lớp.\nKế hoạch:\n- Đi biển.\n- Ăn tối.\n",
                "MẸO LẬP KẾ HOẠCH TIẾT KIỆM\nMỗi tháng để ra một ít.\n",
                "KẾ HOẠCH HÓA GIA ĐÌNH\nLà việc sinh con theo ý muốn.\n",
            })
    void theWordsForAPlanInANameMakeNone(String text) {
        assertThat(objection(VALIDATOR.validate(PlanText.read(text), "a.txt"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH\nBài giảng điện tử năm học 2026\nSố: 21/KH-TH\nCăn cứ Kế hoạch số 5/KH-SGD;\n1. Một\n2. Hai\n",
                "Kính gửi: Ban Giám hiệu\nCăn cứ tình hình thực tế,\n\nKẾ HOẠCH\nTrồng cây\n\n1. Thời gian: 4/2026\n2. Địa điểm: thôn A\n",
            })
    void aPlanMayLookLikeALessonOrALetter(String text) {
        assertThat(objection(VALIDATOR.validate(PlanText.read(text), "a.txt"))).isEmpty();
    }

    @Test
    void aPlanInMemoryNeedsANumberOrASubjectAndOneFurtherPart() {
        Plan.Builder number = Plan.builder().number("12/KH-UBND");
        Plan.Builder subject = Plan.builder().subject("Dạy bơi");
        assertThat(codes(number.build())).containsExactly("no-plan-found");
        assertThat(codes(subject.build())).containsExactly("no-plan-found");
        for (Plan.Builder plan : List.of(number, subject)) {
            Plan known = plan.build();
            assertThat(codes(Plan.builder()
                            .from(known)
                            .addBody(Item.of("-", "Mở lớp."))
                            .build()))
                    .isEmpty();
            assertThat(codes(Plan.builder()
                            .from(known)
                            .addRecipients(Recipient.of("UBND tỉnh"))
                            .build()))
                    .isEmpty();
            assertThat(codes(Plan.builder()
                            .from(known)
                            .addLegalBasis(LegalBasis.builder()
                                    .addDocument(Citation.builder().type("Luật").build())
                                    .build())
                            .build()))
                    .isEmpty();
        }
        assertThat(codes(Plan.builder().addBody(Paragraph.of("hello")).build())).containsExactly("no-plan-found");
    }

    @Test
    void aWrongCodeInTheNumberOfAPlanWithASubjectIsAMatterForItsRule() {
        Plan plan = Plan.builder()
                .number("12/CTr-UBND")
                .subject("Dạy bơi")
                .addBody(Item.of("-", "Mở lớp."))
                .build();
        assertThat(VALIDATOR.validate(plan).findings())
                .extracting(Finding::code)
                .contains("wrong-type-code");
    }

    @Test
    void anyOtherTitleInMemoryIsThatOfAnotherDocument() {
        Plan.Builder plan = Plan.builder().subject("Trồng cây").addBody(Item.of("-", "Mở lớp."));
        for (String title : List.of("DỰ THẢO BÁO CÁO", "SỔ TAY CHO CÁN BỘ", "Thư ngỏ", "TRÍCH YẾU LUẬN ÁN")) {
            assertThat(codes(plan.title(title).build())).as(title).containsExactly("other-document");
        }
        for (String title : List.of("KẾ HOẠCH PHỐI HỢP", "Bản kế hoạch", "DỰ THẢO KẾ HOẠCH")) {
            assertThat(codes(plan.title(title).build())).as(title).isEmpty();
        }
        Plan untitled = plan.title(Optional.empty())
                .subject("BÁO CÁO Kết quả trồng cây")
                .build();
        assertThat(codes(untitled)).containsExactly("other-document");
        assertThat(codes(Plan.builder()
                        .from(untitled)
                        .subject("CHƯƠNG TRÌNH SỮA HỌC ĐƯỜNG")
                        .build()))
                .isEmpty();
    }

    @Test
    void namesTheTypeAndThePlaceInTheSource() {
        Reading reading = PlanText.read("SỞ Y TẾ\nSố: 5/BC-SYT\nBÁO CÁO\nKết quả tiêm chủng\nI. KẾT QUẢ\n- Tốt.\n");
        assertThat(VALIDATOR.validate(reading, "a.txt").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("other-document");
                    assertThat(finding.message().vi()).contains("Báo cáo");
                    assertThat(finding.message().en()).contains("Báo cáo");
                    assertThat(finding.found()).contains("BÁO CÁO");
                    assertThat(finding.range().orElseThrow().start()).hasToString("3:1");
                });
    }

    @Test
    void cannotBePutAsideOrRegraded() throws MalformedSettings {
        Reading reading = PlanText.read("Hôm nay trời đẹp.\n");
        PlanReport judged = VALIDATOR.validate(reading, "a.txt");
        assertThat(Baseline.write(List.of(judged))).isEqualTo("{\"baseline\": []}\n");
        Baseline baseline =
                Baseline.read("{\"baseline\": [{\"source\":\"a.txt\",\"code\":\"no-plan-found\"}]}", "b.json");
        PlanValidator lenient = PlanValidator.builder()
                .suppress(Suppression.inSource("no-plan-found", "a.txt", "wanted"))
                .baseline(baseline)
                .rules(RuleSet.empty())
                .build();
        isRefused(lenient.validate(reading, "a.txt"));
        assertThatThrownBy(() -> RuleSet.standard().withSeverity("no-plan-found", Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanOfAnUnknownBodyIsJudgedAsOneOfTheState() {
        Plan plan = Plan.builder()
                .subject("Dạy bơi")
                .addBody(Item.of("-", "Mở lớp."))
                .build();
        PlanReport report = VALIDATOR.validate(plan);
        assertThat(report.regime()).isEmpty();
        assertThat(report.judgedAs()).isEqualTo(Regime.STATE);
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("missing-number"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    private static List<String> codes(Plan plan) {
        return objection(VALIDATOR.validate(plan)).map(Finding::code).stream().toList();
    }
}
