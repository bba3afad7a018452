package io.github.kehoach.samples.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.text.PlanText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For a plan that reading produced, writing and reading gives an equal plan. */
class RoundTripTest {
    private static void holds(Plan plan) {
        assertThat(PlanDocx.read(PlanDocx.write(plan)).plan()).contains(plan);
    }

    @ParameterizedTest
    @MethodSource("io.github.kehoach.samples.word.SamplePlans#names")
    void readsBackASamplePlan(String name) {
        holds(SamplePlans.plan(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "corpus"})
    void readsBackWhatWasReadFromRealTexts(String folder) throws IOException {
        List<Path> texts = SamplePlans.shared(folder);
        assumeTrue(!texts.isEmpty(), "the texts are kept apart from the project");
        for (Path text : texts) {
            holds(PlanText.read(text).plan().orElseThrow());
        }
    }

    @Test
    void readsBackSeveralSignaturesMarksTablesAndAnnexes() {
        Plan plan = PlanText.read("""
                        SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Số: 18/KHLT-SNV-LĐLĐ        Độc lập - Tự do - Hạnh phúc

                        Sơn La, ngày 27 tháng 02 năm 2026

                        HỎA TỐC
                        LƯU HÀNH NỘI BỘ

                        KẾ HOẠCH
                        Phối hợp tuyên truyền năm 2026

                        Phần I
                        MỤC ĐÍCH

                        - Nâng cao kỹ năng.

                        Phần II
                        TỔ CHỨC THỰC HIỆN

                        | STT | Nội dung | Thời gian |
                        | --- | --- | --- |
                        | 1 | Họp<br>Báo cáo | Quý I |
                        | 2 | Tập huấn |

                        | a | b |
                        | c | d |

                        Trên đây là Kế hoạch phối hợp năm 2026./.

                        Nơi nhận:
                        - UBND tỉnh (để b/c);
                        - Lưu: VT, TgNc.

                        TM. BAN THƯỜNG VỤ
                        CHỦ TỊCH

                        Quàng Văn Thủy

                        GIÁM ĐỐC

                        Trần Thị Bình

                        PHỤ LỤC I
                        DANH SÁCH ĐƠN VỊ

                        1. Sở Nội vụ.

                        2. Liên đoàn Lao động.
                        """).plan().orElseThrow();
        assertThat(plan.signatures()).hasSize(2);
        assertThat(plan.annexes()).hasSize(1);
        assertThat(plan.urgency()).isPresent();
        assertThat(plan.circulation()).isPresent();
        holds(plan);
    }

    @Test
    void readsBackADraftWithBlanks() {
        Plan plan = PlanText.read("""
                        SỞ NỘI VỤ
                        Số:      /KH-SNV
                        Sơn La, ngày     tháng 02 năm 2026

                        KẾ HOẠCH
                        Tập huấn

                        Sở Nội vụ xây dựng Kế hoạch như sau:

                        I. MỤC ĐÍCH

                        - Nâng cao kỹ năng.
                        """).plan().orElseThrow();
        assertThat(plan.number()).isPresent();
        holds(plan);
    }

    @Test
    void saysNothingOfAFileThatItWroteForTheState() {
        Reading reading = PlanDocx.read(PlanDocx.write(SamplePlans.plan("state-province")));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.form()).isNotEmpty();
    }

    @Test
    void findingsPointIntoTheTextOfTheFile() {
        byte[] file = PlanDocx.write(SamplePlans.plan("union-province"));
        List<String> lines = PlanDocx.text(file, Limits.standard()).lines().toList();
        Finding guessed = PlanDocx.read(file).findings().get(0);
        int line = guessed.range().orElseThrow().start().line();
        assertThat(lines.get(line - 1)).startsWith("4. Công đoàn ngành Giáo dục");
    }

    @Test
    void readsStreamsAndFilesAsItReadsBytes(@TempDir Path folder) throws IOException {
        Plan plan = SamplePlans.plan("state-school");
        Path file = folder.resolve("plan.docx");
        PlanDocx.write(plan, file);
        assertThat(PlanDocx.read(file, Limits.standard()).plan()).contains(plan);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(PlanDocx.read(new ByteArrayInputStream(bytes), Limits.standard())
                        .plan())
                .contains(plan);
        Limits small = Limits.standard().with(Limits.Measure.BYTES, bytes.length - 1);
        assertThat(PlanDocx.read(file, small).findings())
                .extracting(Finding::code)
                .containsExactly("limit-exceeded");
    }
}
