package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlacesTest {
    private static final Reading READING = PlanText.read("""
            Số: 12/KH-UBND
            Cà Mau, ngày 09 tháng 3 năm 2026

            KẾ HOẠCH
            Mở lớp dạy bơi

            I. MỤC ĐÍCH
            - Trẻ em biết bơi.
            - Trẻ em biết bơi.
            II. TỔ CHỨC THỰC HIỆN
            1. Trường Tiểu học
            - Mở lớp trước ngày 01/6/2026,

            2

            dạy hai buổi mỗi tuần.

            Nơi nhận:
            - UBND tỉnh (để b/c);
            - Lưu: VT.

            CHỦ TỊCH

            Lê Thị Hoa
            """);

    private static Finding at(String location, Optional<Span> span) {
        return READING.locate(List.of(about(location, span))).get(0);
    }

    private static Finding about(String location, Optional<Span> span) {
        return Finding.builder()
                .code("any")
                .severity(Severity.INFO)
                .location(Location.parse(location))
                .message("một câu", "a sentence")
                .span(span)
                .build();
    }

    private static String range(Finding finding) {
        return finding.range().map(range -> range.start() + "-" + range.end()).orElse("nowhere");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /number, 1:5-1:15
                    /place, 2:1-2:7
                    /subject, 5:1-5:15
                    /body/0/label, 7:1-7:3
                    /body/0/heading, 7:4-7:12
                    /body/0, 7:1-7:3
                    /body/0/content/0/text, 8:3-8:19
                    /body/0/content/1/text, 9:3-9:19
                    /body/0/content/1/label, 9:3-9:19
                    /body/1/content/0/heading, 11:4-11:19
                    /body/1/content/0/tasks/0/text, 12:3-16:23
                    /recipients/0/name, 19:3-19:12
                    /recipients/0/purpose, 19:14-19:20
                    /archive/0, 20:8-20:10
                    /archive, 20:8-20:10
                    /signatures/0/position, 22:1-22:9
                    /signatures/0/name, 24:1-24:11
                    """)
    void findsTheWordsOfAPlanInItsText(String location, String range) {
        assertThat(range(at(location, Optional.empty()))).isEqualTo(range);
    }

    @Test
    void narrowsToTheWordsMeant() {
        assertThat(range(at("/subject", Optional.of(new Span(3, 6))))).isEqualTo("5:4-5:7");
    }

    @Test
    void findsWordsAfterThePageNumberThatCutThem() {
        String text = "Mở lớp trước ngày 01/6/2026, dạy hai buổi mỗi tuần.";
        int start = text.indexOf("hai");

        assertThat(range(at("/body/1/content/0/tasks/0/text", Optional.of(new Span(start, start + 3)))))
                .isEqualTo("16:5-16:8");
    }

    @Test
    void findsMarksThatAreNoLetters() {
        Reading reading = PlanText.read("""
                KẾ HOẠCH

                I. MỤC ĐÍCH
                - **Trẻ em** (dưới 6 tuổi), biết
                bơi . /.
                """);
        String text = "**Trẻ em** (dưới 6 tuổi), biết bơi . /.".replace("*", "");
        assertThat(rangeOf(reading, text, "(")).isEqualTo("4:14-4:15");
        assertThat(rangeOf(reading, text, "),")).isEqualTo("4:26-4:28");
        assertThat(rangeOf(reading, text, ". /.")).isEqualTo("5:5-5:9");
        assertThat(rangeOf(reading, text, "/.")).isEqualTo("5:7-5:9");
        assertThat(range(locate(reading, text.length(), text.length()))).isEqualTo("5:9-5:9");
    }

    private static String rangeOf(Reading reading, String text, String words) {
        int start = text.indexOf(words);
        return range(locate(reading, start, start + words.length()));
    }

    private static Finding locate(Reading reading, int start, int end) {
        Finding finding = at("/body/0/content/0/text", Optional.of(new Span(start, end)));
        return reading.locate(List.of(
                        Finding.builder().from(finding).range(Optional.empty()).build()))
                .get(0);
    }

    @Test
    void leavesAFindingWithoutAPlaceAsItIs() {
        assertThat(range(at("/annexes/3/content/1", Optional.empty()))).isEqualTo("nowhere");
    }

    @Test
    void findsPlacesOfOneTextInAnyOrder() {
        String words = "lớp 😀 bơi, **hè** ".repeat(40).strip();
        Reading reading = PlanText.read("KẾ HOẠCH\nMở lớp\n\nI. VIỆC\n" + words + "\n");
        List<Finding> asked = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int start = i * 7919 % 300;
            asked.add(about("/body/0/content/0/text", Optional.of(new Span(start, start + i % 5))));
        }
        List<Finding> oneByOne = new ArrayList<>();
        asked.forEach(finding -> oneByOne.addAll(
                PlanText.read("KẾ HOẠCH\nMở lớp\n\nI. VIỆC\n" + words + "\n").locate(List.of(finding))));

        assertThat(reading.locate(asked)).isEqualTo(oneByOne);
        assertThat(oneByOne).allMatch(finding -> finding.range().isPresent());
    }

    /** A place counted from the start of its text or line for each finding would take this test beyond its time limit. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isQuickWithThousandsOfFindingsInOneText() {
        Reading reading = PlanText.read("KẾ HOẠCH\nMở lớp\n\nI. VIỆC\n" + "lớp ".repeat(200_000) + "\n");
        List<Finding> asked = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            asked.add(about("/body/0/content/0/text", Optional.of(new Span(790_000 - 7 * i, 790_003 - 7 * i + i % 9))));
        }

        assertThat(reading.locate(asked)).hasSameSizeAs(asked);
    }
}
