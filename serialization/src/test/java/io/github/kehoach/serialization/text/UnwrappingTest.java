package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.serialization.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that a page or a PDF broke. */
class UnwrappingTest {
    private static final String WRAPPED = """
            KẾ HOẠCH
            Mở lớp dạy bơi cho trẻ em trong các xã vùng
            sông nước của tỉnh

            I. MỤC ĐÍCH, YÊU CẦU
            - Giúp trẻ em ở vùng sông nước biết bơi và biết
            cách cứu đuối, để mùa mưa nào cũng bình yên và
            cha mẹ yên lòng đi làm; góp phần giảm số trẻ em
            gặp nạn trong tỉnh.
            - Các lớp mở gần nhà, giờ học hợp với giờ làm của
            cha mẹ và giờ học ở trường.
            II. NỘI DUNG
            1. Mở lớp ở các xã có hồ bơi và ở những xã có bến
            sông an toàn
            Mỗi xã mở hai lớp, mỗi lớp không quá hai mươi em;
            thầy dạy là người có chứng chỉ do Sở Văn hóa cấp
            và có kinh nghiệm.
            2. Thi bơi
            Cuối hè, mỗi xã chọn năm em dự hội thi bơi ở tỉnh.
            """;

    private static final String EXPECTED = """
            section I. MỤC ĐÍCH, YÊU CẦU
              objective - Giúp trẻ em ở vùng sông nước biết bơi và biết cách cứu đuối, để mùa mưa nào cũng bình yên và cha mẹ yên lòng đi làm; góp phần giảm số trẻ em gặp nạn trong tỉnh.
              objective - Các lớp mở gần nhà, giờ học hợp với giờ làm của cha mẹ và giờ học ở trường.
            section II. NỘI DUNG
              section 1. Mở lớp ở các xã có hồ bơi và ở những xã có bến sông an toàn
                paragraph Mỗi xã mở hai lớp, mỗi lớp không quá hai mươi em; thầy dạy là người có chứng chỉ do Sở Văn hóa cấp và có kinh nghiệm.
              section 2. Thi bơi
                paragraph Cuối hè, mỗi xã chọn năm em dự hội thi bơi ở tỉnh.
            """;

    private static String body(String text) {
        return Sketch.of(PlanText.read(text).plan().orElseThrow().body());
    }

    @Test
    void wrappedLinesAreJoined() {
        assertThat(body(WRAPPED)).isEqualTo(EXPECTED);
        assertThat(PlanText.read(WRAPPED).plan().orElseThrow().subject())
                .contains("Mở lớp dạy bơi cho trẻ em trong các xã vùng sông nước của tỉnh");
    }

    @Test
    void blankLinesBetweenAllLinesTellNothing() {
        assertThat(body(WRAPPED.replace("\n", "\n\n"))).isEqualTo(EXPECTED);
        assertThat(body(WRAPPED.replace("\n", "\n\n\n"))).isEqualTo(EXPECTED);
    }

    @Test
    void blanksAtEitherEndOfALineTellNothing() {
        assertThat(body(WRAPPED.replace("\n", "  \n   "))).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"2", "- 2 -", "Trang 2", "Trang 2/5"})
    void aPageNumberInASentenceIsTakenOutAndTold(String number) {
        String text = WRAPPED.replace("bình yên và\n", "bình yên và\n\n" + number + "\n\n");
        Reading reading = PlanText.read(text);

        assertThat(Sketch.of(reading.plan().orElseThrow().body())).isEqualTo(EXPECTED);
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.found()).contains(number);
            assertThat(finding.range().orElseThrow().start().line()).isEqualTo(9);
        });
    }

    @Test
    void aFigureAloneThatCountsNoPagesIsText() {
        String text = WRAPPED.replace("II. NỘI DUNG\n", "II. NỘI DUNG\n250\n");

        assertThat(body(text)).contains("250");
        assertThat(PlanText.read(text).findings()).isEmpty();
    }

    @Test
    void aSentenceThatAPageBrokeIsWhole() {
        String first = "Mỗi xã mở hai lớp, mỗi lớp không quá hai mươi em, thầy dạy là người có chứng chỉ do";

        assertThat(Sketch.read("I. NỘI DUNG\n\n- " + first + "\n\nSở Văn hóa cấp và có kinh nghiệm.\n"))
                .isEqualTo("section I. NỘI DUNG\n  item - " + first + " Sở Văn hóa cấp và có kinh nghiệm.\n");
    }

    @Test
    void aBracketIsClosedBeforeAnythingElseStarts() {
        assertThat(Sketch.read("I. NỘI DUNG\n1. Thi bơi (dành cho trẻ em\nTrường Tiểu học)\n- Thi ở tỉnh.\n"))
                .isEqualTo("""
                        section I. NỘI DUNG
                          section 1. Thi bơi (dành cho trẻ em Trường Tiểu học)
                            item - Thi ở tỉnh.
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                I. MỤC ĐÍCH,#YÊU CẦU#- Biết bơi.               | section I. MỤC ĐÍCH, YÊU CẦU
                Phần thứ nhất##KHÁI QUÁT TÌNH HÌNH#- Biết bơi. | section Phần thứ nhất KHÁI QUÁT TÌNH HÌNH
                Chương II#Tổ chức các lớp#- Biết bơi.          | section Chương II Tổ chức các lớp
                I. CĂN CỨ LẬP#KẾ HOẠCH#- Biết bơi.             | section I. CĂN CỨ LẬP KẾ HOẠCH
                I. MỤC ĐÍCH#- Biết bơi.                        | section I. MỤC ĐÍCH""")
    void aHeadingThatIsOpenGoesOnInTheNextLine(String text, String heading) {
        assertThat(Sketch.read(text.replace('#', '\n') + "\n")).startsWith(heading + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Lớp học theo lời dặn của#Ban Chấp hành xã.     | Lớp học theo lời dặn của Ban Chấp hành xã.
                Lớp học theo lời dặn của Tỉnh ủy (khóa#XII) năm ngoái. | Lớp học theo lời dặn của Tỉnh ủy (khóa XII) năm ngoái.""")
    void aLineThatCannotEndASentenceGoesOn(String lines, String paragraph) {
        assertThat(Sketch.read("I. NỘI DUNG\n" + lines.replace('#', '\n') + "\n"))
                .isEqualTo("section I. NỘI DUNG\n  paragraph " + paragraph + "\n");
    }

    @Test
    void everyLineOfATextThatIsNotWrappedIsAParagraph() {
        assertThat(Sketch.read("I. NỘI DUNG\nMỗi xã mở hai lớp.\nMỗi lớp hai mươi em.\nHọc xong thì thi.\n"))
                .isEqualTo("""
                        section I. NỘI DUNG
                          paragraph Mỗi xã mở hai lớp.
                          paragraph Mỗi lớp hai mươi em.
                          paragraph Học xong thì thi.
                        """);
    }
}
