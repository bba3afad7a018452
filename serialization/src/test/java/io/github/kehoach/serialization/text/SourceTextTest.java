package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same plan in whatever letters, line ends and bytes it comes. */
class SourceTextTest {
    private static final String TEXT = """
            SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 27/KH-SNV        Cà Mau, ngày 09 tháng 3 năm 2026

            KẾ HOẠCH
            Mở lớp dạy bơi

            Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;
            Sở Nội vụ ban hành Kế hoạch như sau:
            I. MỤC ĐÍCH
            - Trẻ em biết bơi.
            II. TỔ CHỨC THỰC HIỆN
            1. Văn phòng
            - Chủ trì, phối hợp với Phòng Tài chính mở lớp.

            Nơi nhận:
            - Các phòng (để t/h);
            - Lưu: VT.

            GIÁM ĐỐC

            Trần Thị Mai
            """;

    private static final Plan PLAN = PlanText.read(TEXT).plan().orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u2029", "\u0085", "\f", "\u000b", " \n", "\t\n", "\u00a0\n"})
    void lineEndsAreAllTheSame(String end) {
        assertThat(PlanText.read(TEXT.replace("\n", end)).plan()).contains(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2009", "\u3000", "\u202f", "  "})
    void blanksAreAllTheSame(String blank) {
        String text = TEXT.replace("        ", "\t").replace(" ", blank);

        assertThat(PlanText.read(text).plan()).contains(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\ufeff", "\u0000", "\u0007", "\u001f"})
    void signsThatNobodySeesStandForNothingAtTheEndsOfALine(String sign) {
        assertThat(PlanText.read(TEXT.replace("\n", sign + "\n" + sign)).plan()).contains(PLAN);
    }

    @Test
    void decomposedLettersAreUnderstoodAndKept() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        Plan plan = PlanText.read(decomposed).plan().orElseThrow();

        assertThat(plan.mapTexts(words -> Normalizer.normalize(words, Normalizer.Form.NFC)))
                .isEqualTo(PLAN);
        assertThat(plan.subject()).contains(Normalizer.normalize("Mở lớp dạy bơi", Normalizer.Form.NFD));
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \ufeff", "UTF-16LE, \ufeff", "UTF-16BE, \ufeff"})
    void bytesAreUnicodeWithOrWithoutAMark(Charset charset, String mark) {
        assertThat(PlanText.read((mark + TEXT).getBytes(charset)).plan()).contains(PLAN);
    }

    @Test
    void bytesThatAreNoTextAreReplaced() {
        byte[] bytes = "KẾ HOẠCH\nMở lớp ? dạy bơi".getBytes(StandardCharsets.UTF_8);
        bytes[indexOf(bytes, (byte) '?')] = (byte) 0xFF;

        assertThat(PlanText.read(bytes).plan().orElseThrow().subject()).contains("Mở lớp \ufffd dạy bơi");
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        int at = 0;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    @Test
    void streamsAndFilesAreReadAndWritten(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanText.write(PLAN, out);
        PlanText.write(PLAN, folder.resolve("plan.txt"));

        assertThat(PlanText.read(new ByteArrayInputStream(out.toByteArray())).plan())
                .contains(PLAN);
        assertThat(PlanText.read(folder.resolve("plan.txt")).plan()).contains(PLAN);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(PlanText.write(PLAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **Mở lớp** ở *xã*.          | Mở lớp ở xã.
            Mở lớp*(hè)* ở xã.          | Mở lớp(hè) ở xã.
            Mở 5*7 lớp.                 | Mở 5*7 lớp.
            Mở lớp (*) ở xã.            | Mở lớp (*) ở xã.
            ***Mở lớp*** ở xã.          | Mở lớp ở xã.
            """)
    void marksOfEmphasisAreTakenOut(String words, String text) {
        assertThat(Sketch.read("I. NỘI DUNG\n- " + words)).isEqualTo("section I. NỘI DUNG\n  item - " + text + "\n");
    }

    @Test
    void placesAreCountedInLinesAndCodePoints() {
        String text = "SỞ NỘI VỤ\r\nKẾ HOẠCH\rMở lớp\n\n 😀\t-----\nI. NỘI DUNG\n";

        assertThat(PlanText.read("😀 thư ngỏ\n" + text).findings())
                .first()
                .satisfies(finding ->
                        assertThat(finding.range()).contains(new Range(new Position(1, 1), new Position(1, 10))));
    }
}
