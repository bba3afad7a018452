package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.serialization.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormNotesTest {
    private static final String BODY = "\nKẾ HOẠCH\nMở lớp dạy bơi\n\nI. NỘI DUNG\n- Mở lớp ở xã.\n\n";

    /** The lines of the form but for the title, which each text here has. */
    private static List<FormLine> lines(String text) {
        return PlanText.read(text).form().stream()
                .filter(line -> line.part() != FormPart.TYPE_NAME)
                .toList();
    }

    /** A line for each: what it is, what it gave, where it stands, its words. */
    private static String form(String text) {
        return lines(text).stream()
                .map(line -> line.part() + " " + line.location() + " "
                        + line.range().start() + "-" + line.range().end() + " [" + line.written() + "]\n")
                .collect(Collectors.joining());
    }

    @Test
    void keepsTheColumnsOfALineApart() {
        assertThat(form("""
                   UBND TỈNH CÀ MAU             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                      SỞ NỘI VỤ                      Độc lập -Tự do- Hạnh phúc
                   Số: 27/KH-SNV                   Cà Mau, ngày 9 tháng 03 năm 2026
                """ + BODY)).isEqualTo("""
                NATIONAL_TITLE  1:33-1:67 [CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM]
                MOTTO  2:38-2:63 [Độc lập -Tự do- Hạnh phúc]
                NUMBER_LINE /number 3:4-3:17 [Số: 27/KH-SNV]
                DATE_LINE /issued 3:36-3:68 [Cà Mau, ngày 9 tháng 03 năm 2026]
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one blank between the columns
                """
                UBND TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc
                Số: 27/KH-SNV Cà Mau, ngày 09 tháng 3 năm 2026
                """,
                // cells of a table
                """
                | UBND TỈNH CÀ MAU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                | SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc |
                | Số: 27/KH-SNV | Cà Mau, ngày 09 tháng 3 năm 2026 |
                """,
                // tabulators
                "UBND\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\n"
                        + "Số: 27/KH-SNV\tCà Mau, ngày 09 tháng 3 năm 2026\n",
                // emphasis, also inside of the words
                """
                **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
                ***Độc lập - Tự do* - Hạnh phúc**
                **Số:** 27/KH-SNV
                *Cà Mau, ngày 09 tháng 3 năm 2026*
                """,
            })
    void givesTheWordsAloneHoweverTheyAreSet(String letterhead) {
        List<FormLine> form = lines(letterhead + BODY);

        assertThat(form)
                .extracting(FormLine::written)
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 27/KH-SNV",
                        "Cà Mau, ngày 09 tháng 3 năm 2026");
        assertThat(form)
                .allSatisfy(
                        line -> assertThat(cut(letterhead + BODY, line.range())).isEqualTo(line.written()));
    }

    @Test
    void givesTheLinesInTheOrderOfTheSource() {
        assertThat(lines("""
                        Cà Mau, ngày 09 tháng 3 năm 2026
                        Số 27/KH-SNV
                        Độc lập - Tự do - Hạnh phúc
                        """ + BODY + "Nơi nhận:\n- Lưu: VT;\n- Sở Tài chính.\n"))
                .extracting(FormLine::part)
                .containsExactly(
                        FormPart.DATE_LINE,
                        FormPart.NUMBER_LINE,
                        FormPart.MOTTO,
                        FormPart.ARCHIVE_LINE,
                        FormPart.RECIPIENT_LINE);
    }

    @Test
    void keepsTheBlanksOfADraft() {
        assertThat(form("Số:      /KH-SCT\n  Lào Cai,  ngày    tháng 4 năm 2026\n" + BODY))
                .isEqualTo("""
                NUMBER_LINE /number 1:1-1:17 [Số:      /KH-SCT]
                DATE_LINE /issued 2:3-2:37 [Lào Cai,  ngày    tháng 4 năm 2026]
                """);
    }

    @Test
    void pointsToWhatOfADateLineIsKept() {
        assertThat(form("Huế, ngày 31 tháng 2 năm 2026\n" + BODY))
                .isEqualTo("DATE_LINE /place 1:1-1:30 [Huế, ngày 31 tháng 2 năm 2026]\n");
        assertThat(form("ngày 31 tháng 2 năm 2026\n" + BODY))
                .isEqualTo("DATE_LINE  1:1-1:25 [ngày 31 tháng 2 năm 2026]\n");
    }

    @Test
    void keepsTheSignsOfRecipientsAsTheyStandOrLack() {
        assertThat(form(BODY + """
                Nơi nhận:
                - Sở Tài chính (để b/c),
                – Các phòng ;
                Bản giấy:
                Công an xã;
                -Trạm Y tế
                - Lưu: VT, TgNc
                """)).isEqualTo("""
                RECIPIENT_LINE /recipients/0 9:1-9:25 [- Sở Tài chính (để b/c),]
                RECIPIENT_LINE /recipients/1 10:1-10:14 [– Các phòng ;]
                RECIPIENT_LINE /recipients/2 12:1-12:12 [Công an xã;]
                RECIPIENT_LINE /recipients/3 13:1-13:11 [-Trạm Y tế]
                ARCHIVE_LINE /archive 14:1-14:16 [- Lưu: VT, TgNc]
                """);
    }

    @Test
    void joinsAWrappedRecipientBesideASignature() {
        assertThat(form(BODY + """
                Nơi nhận:                            TM. ỦY BAN NHÂN DÂN
                - Văn phòng Sở (bố trí kinh phí,     KT. CHỦ TỊCH
                - Các xã, phường và                  PHÓ CHỦ TỊCH
                  các trường *trong*
                  tỉnh;
                - Lưu: VT.                           Trần Thị Mai
                """)).isEqualTo("""
                RECIPIENT_LINE /recipients/0 9:1-9:33 [- Văn phòng Sở (bố trí kinh phí,]
                RECIPIENT_LINE /recipients/1 10:1-12:8 [- Các xã, phường và các trường trong tỉnh;]
                ARCHIVE_LINE /archive 13:1-13:11 [- Lưu: VT.]
                """);
    }

    @Test
    void tellsSameWordsOnALineApart() {
        assertThat(form(BODY + "Nơi nhận:\n- Sở Y tế;      - Sở Y tế;\n- Sở Y;    Sở Y tế;\n"))
                .isEqualTo("""
                RECIPIENT_LINE /recipients/0 9:1-9:11 [- Sở Y tế;]
                RECIPIENT_LINE /recipients/1 9:17-9:27 [- Sở Y tế;]
                RECIPIENT_LINE /recipients/2 10:1-10:8 [- Sở Y;]
                RECIPIENT_LINE /recipients/3 10:12-10:20 [Sở Y tế;]
                """);
    }

    @Test
    void keepsDecomposedLettersAndCountsThem() {
        String line = Normalizer.normalize("Độc lập - Tự do - Hạnh phúc", Normalizer.Form.NFD);

        assertThat(lines("  " + line + "\n" + BODY)).singleElement().satisfies(motto -> {
            assertThat(motto.written()).isEqualTo(line);
            assertThat(motto.range()).isEqualTo(new Range(new Position(1, 3), new Position(1, 3 + line.length())));
        });
    }

    @Test
    void countsLettersBeyondTheFirstPlaneOnce() {
        assertThat(form("\uD83D\uDD34 SỞ       Số: 5/KH-SNV\n" + BODY))
                .isEqualTo("NUMBER_LINE /number 1:12-1:24 [Số: 5/KH-SNV]\n");
    }

    @Test
    void hasTheTitleOfAPlan() {
        assertThat(PlanText.read("SỞ NỘI VỤ\n  K Ế  H O Ạ C H\nMở lớp\n").form())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.part()).isEqualTo(FormPart.TYPE_NAME);
                    assertThat(line.written()).isEqualTo("K Ế  H O Ạ C H");
                });
        assertThat(PlanText.read("BÁO CÁO\nKết quả\n").form()).isEmpty();
    }

    @Test
    void isEmptyForATextWithoutTheForm() {
        assertThat(lines(BODY)).isEmpty();
        assertThat(lines("")).isEmpty();
    }

    @Test
    void leavesTheNumbersOfOtherDocumentsOut() {
        assertThat(form("ĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 12/QĐ-SYT\nSố: 5/KH-ĐKT\n" + BODY))
                .isEqualTo("NUMBER_LINE /number 4:1-4:13 [Số: 5/KH-ĐKT]\n");
    }

    @Test
    void isTheSameForAllThreads() {
        Reading reading = PlanText.read("Số: 5/KH-SNV\nĐộc lập - Tự do - Hạnh phúc\n" + BODY);
        List<FormLine> expected = PlanText.read("Số: 5/KH-SNV\nĐộc lập - Tự do - Hạnh phúc\n" + BODY)
                .form();

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> reading.form()))
                .allMatch(expected::equals);
    }

    static Stream<Path> samples() throws Exception {
        Path folder = Path.of(System.getProperty("kehoach.root"), "samples", "plans");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsTheWholeFormOfASamplePlan(Path sample) throws Exception {
        check(Files.readString(sample));
        Map<FormPart, Long> parts = PlanText.read(sample).form().stream()
                .collect(Collectors.groupingBy(FormLine::part, Collectors.counting()));

        assertThat(parts)
                .containsEntry(FormPart.NUMBER_LINE, 1L)
                .containsEntry(FormPart.DATE_LINE, 1L)
                .containsEntry(FormPart.TYPE_NAME, 1L);
        assertThat(parts.containsKey(FormPart.NATIONAL_TITLE)).isEqualTo(parts.containsKey(FormPart.MOTTO));
        assertThat(parts)
                .containsAnyOf(
                        Map.entry(FormPart.NATIONAL_TITLE, 1L),
                        Map.entry(FormPart.PARTY_TITLE, 1L),
                        Map.entry(FormPart.YOUTH_TITLE, 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "corpus"})
    void agreesWithThePlanInRealTexts(String folder) {
        SharedTexts.assumeThere(folder);
        assertThat(SharedTexts.texts(folder, "0")).isNotEmpty().allSatisfy(text -> check(SharedTexts.read(text)));
    }

    /** The words stand where the range says, and each member that the form gave has its line. */
    static void check(String source) {
        Reading reading = PlanText.read(source);
        Plan plan = reading.plan().orElseThrow();
        List<String> recipients = new ArrayList<>();
        for (FormLine line : reading.form()) {
            String words = Words.collapse(cut(source, line.range()));
            boolean beside = line.range().end().line() > line.range().start().line()
                    && words.length() > line.written().length();
            if (beside) {
                // The other column stands between the lines.
                assertThat(words).startsWith(line.written().substring(0, 5));
                assertThat(words)
                        .endsWith(line.written().substring(line.written().length() - 5));
            } else {
                assertThat(words).isEqualTo(Words.collapse(line.written()));
            }
            if (line.part() == FormPart.RECIPIENT_LINE) {
                assertThat(line.location()).hasToString("/recipients/" + recipients.size());
                recipients.add(line.written());
            }
            if (line.part() == FormPart.NUMBER_LINE) {
                assertThat(line.written()).endsWith(plan.number().orElseThrow().written());
            }
        }
        assertThat(recipients).hasSameSizeAs(plan.recipients());
        for (int i = 0; i < recipients.size(); i++) {
            // A word that a text spells in both ways is composed in the plan.
            assertThat(Spelling.compose(recipients.get(i)))
                    .contains(Spelling.compose(plan.recipients().get(i).name()));
        }
        assertThat(reading.form().stream().anyMatch(line -> line.part() == FormPart.ARCHIVE_LINE))
                .isEqualTo(plan.archive().isPresent());
    }

    /** The text at a range without emphasis, its lines joined by a blank. */
    private static String cut(String source, Range range) {
        List<String> lines = source.lines().toList();
        List<String> words = new ArrayList<>();
        for (int number = range.start().line(); number <= range.end().line(); number++) {
            String line = lines.get(number - 1);
            int end = number < range.end().line()
                    ? line.length()
                    : line.offsetByCodePoints(0, range.end().column() - 1);
            int start = number > range.start().line()
                    ? 0
                    : line.offsetByCodePoints(0, range.start().column() - 1);
            words.add(line.substring(start, end).strip());
        }
        return String.join(" ", words).replace("*", "");
    }
}
