package io.github.kehoach.samples.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFileTest {
    private static Finding refused(byte[] file) {
        return refused(file, Limits.standard());
    }

    private static Finding refused(byte[] file, Limits limits) {
        Reading reading = PlanDocx.read(file, limits);
        assertThat(reading.plan()).isEmpty();
        assertThat(PlanDocx.text(file, limits)).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void saysWhyAFileIsNoneOfWord() {
        assertThat(refused(new byte[0]).code()).isEqualTo("unreadable-file");
        assertThat(refused(ascii("%PDF-1.7")).message().en()).contains("no .docx");
        byte[] old = new byte[600];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertThat(refused(old).message().en()).contains("password");
        assertThat(refused(ascii("PK\u0003\u0004 and nothing more")).code()).isEqualTo("unreadable-file");
    }

    @Test
    void saysThatAFileWithoutTextHasNone() {
        byte[] file = TestFile.of("").pack();
        assertThat(PlanDocx.read(file).plan()).isPresent();
        TestFile other = TestFile.of("");
        byte[] renamed = new String(other.pack(), StandardCharsets.ISO_8859_1)
                .replace("document", "dokument")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(renamed).message().en()).contains("word/document.xml");
    }

    @Test
    void givesAFindingForEachCutOfAFile() {
        byte[] whole = PlanDocx.write(SamplePlans.plan("state-school"));
        for (int length = 0; length < whole.length / 2; length += 97) {
            assertThat(refused(Arrays.copyOf(whole, length)).code()).isEqualTo("unreadable-file");
        }
    }

    @Test
    void neverThrowsForDamagedBytes() {
        byte[] whole = PlanDocx.write(SamplePlans.plan("state-school"));
        Random random = new Random(20261121);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 5; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Reading reading = PlanDocx.read(damaged);
            assertThat(reading.plan().isPresent() || !reading.findings().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void unpacksNothingBeyondTheLimit() {
        byte[] bomb =
                TestFile.of("").bytes("word/styles.xml", new byte[40 << 20]).pack();
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refused(bomb).code()).isEqualTo("limit-exceeded");
        byte[] picture =
                TestFile.of("").bytes("word/media/a.png", new byte[20 << 20]).pack();
        assertThat(PlanDocx.read(picture).plan()).isPresent();
        Limits small = Limits.standard().with(Limits.Measure.BYTES, 1 << 20);
        assertThat(refused(picture, small).code()).isEqualTo("limit-exceeded");
    }

    @Test
    void refusesDeclarationsOfEntities() {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        Finding finding = refused(
                TestFile.of("").bytes("word/document.xml", ascii(outside)).pack());
        assertThat(finding.code()).isEqualTo("unreadable-file");
        assertThat(finding.message().en()).contains("word/document.xml");
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>";
        assertThat(refused(TestFile.of("")
                                .bytes("word/styles.xml", ascii(laughs))
                                .pack())
                        .code())
                .isEqualTo("unreadable-file");
    }

    @Test
    void followsNoRelationOutOfTheFile() {
        byte[] file = TestFile.lines("KẾ HOẠCH", "Họp")
                .relations(
                        "styles", "https://example.org/styles.xml",
                        "numbering", "../../../etc/passwd",
                        "header", "missing.xml",
                        "comments", "/word/nowhere.xml")
                .pack();
        assertThat(PlanDocx.read(file).plan().orElseThrow().subject()).contains("Họp");
        assertThat(PlanDocx.read(file).findings()).isEmpty();
    }

    @Test
    void endsInTablesWithoutEnd() {
        byte[] deep = TestFile.of("<w:tbl><w:tr><w:tc>".repeat(5000)).pack();
        assertThat(refused(deep).code()).isIn("limit-exceeded", "unreadable-file");
        byte[] closed = TestFile.of("<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000))
                .pack();
        assertThat(refused(closed).code()).isEqualTo("limit-exceeded");
    }

    @Test
    void endsInParagraphsWithoutNumber() {
        Limits few = Limits.standard().with(Limits.Measure.BLOCKS, 50);
        assertThat(refused(TestFile.of("<w:p/>".repeat(60)).pack(), few).code()).isEqualTo("limit-exceeded");
    }

    @Test
    void endsInElementsWithoutEnd() {
        int deep = 100_000;
        for (String name : List.of("del", "sdt", "fldSimple", "txbxContent", "r")) {
            byte[] file = TestFile.of(
                            "<w:p>" + ("<w:" + name + ">").repeat(deep) + ("</w:" + name + ">").repeat(deep) + "</w:p>")
                    .pack();
            Reading reading = PlanDocx.read(file);
            assertThat(reading.plan().isPresent() || reading.findings().size() == 1)
                    .isTrue();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # before,    repeated,                                                        between,  repeated, after
            <w:p>,        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',                  '',      '<w:r><w:t>a</w:t></w:r>', </w:p>
            '',           '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nơi nhận:</w:t></w:r></w:p></w:tc></w:tr></w:tbl>', '', '', ''
            '<w:tbl><w:tr><w:tc>', '<w:p><w:r><w:t>Độc lập</w:t></w:r></w:p>', '</w:tc><w:tc><w:p><w:r>', '<w:t>aaaaaaaaaaaaaaaaaaaaa</w:t>', '</w:r></w:p></w:tc></w:tr></w:tbl>'
            """)
    @Timeout(20)
    void takesTimeInProportionToTheFile(String before, String first, String between, String second, String after) {
        String body = before + first.repeat(40_000) + between + second.repeat(40_000) + after;
        assertThat(PlanDocx.read(TestFile.of(body).pack()).findings()).hasSizeLessThan(10_002);
    }
}
