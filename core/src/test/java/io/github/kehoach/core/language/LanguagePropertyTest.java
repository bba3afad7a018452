package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Span;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePropertyTest {
    private static final List<String> PIECES = List.of(
            "Căn cứ ",
            "Kế hoạch ",
            "số ",
            "số: ",
            "5/KH-UBND",
            "7-CT/TU",
            "/KH-",
            "Luật ",
            "Luật Thư viện ",
            "ngày ",
            "tháng ",
            "năm ",
            "quý ",
            "II",
            "5",
            "31/02/2023",
            "2026",
            " - ",
            "-",
            "/",
            ".",
            ",",
            ";",
            ":",
            "(",
            ")",
            "của ",
            "Sở Y tế ",
            "về việc ",
            "ban hành kế hoạch ",
            "như sau:",
            "trước ",
            "chậm nhất ",
            "đến ",
            "từ ",
            "hằng tháng ",
            "mục 3 ",
            "phần II ",
            "điểm a ",
            "Kế hoạch này ",
            "Phụ lục I ",
            "70 năm ",
            "\n",
            "\u00a0",
            "“",
            "”",
            "\u0301",
            "\ud83d",
            "\ud83d\ude00",
            "999999999999 ",
            "A",
            "hoà ",
            "nh©n ",
            "daân ",
            "\u0435",
            "thứ Tư, ",
            "đ",
            "Đ",
            "trước từng sự kiện 20 ngày",
            "5 ngày sau mỗi sự kiện",
            "giai đoạn ");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieced = Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(pieced, Arbitraries.strings().ofMaxLength(200));
    }

    private static List<Function<String, List<Span>>> scanners() {
        return List.of(
                text -> Citations.in(text).stream().map(CitationMention::span).collect(Collectors.toList()),
                text -> Dates.in(text).stream().map(DateMention::span).collect(Collectors.toList()),
                text -> Anniversaries.in(text).stream().map(Anniversary::span).collect(Collectors.toList()),
                text -> EventWindows.in(text).stream().map(EventWindow::span).collect(Collectors.toList()),
                text -> clauses(Passage.of(text)),
                text -> SectionReferences.in(text).stream()
                        .map(SectionReference::span)
                        .collect(Collectors.toList()),
                text -> Weekdays.in(text).stream().map(WeekdayMention::span).collect(Collectors.toList()),
                text -> LookAlikes.in(text).stream().map(LookAlike::span).collect(Collectors.toList()),
                text -> ToneMarks.in(text).stream().map(ToneMark::span).collect(Collectors.toList()),
                text -> LegacyEncodings.in(text).stream().map(LegacyText::span).collect(Collectors.toList()));
    }

    private static List<Span> clauses(Passage passage) {
        return Deadlines.in(passage).stream()
                .map(deadline -> passage.clause(deadline.mention().span()))
                .collect(Collectors.toList());
    }

    @Property(tries = 1000)
    void spansLieInTheTextInOrder(@ForAll("texts") String text) {
        for (Function<String, List<Span>> scanner : scanners().subList(0, 2)) {
            int end = 0;
            for (Span span : scanner.apply(text)) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                end = span.end();
            }
        }
        for (Function<String, List<Span>> scanner : scanners()) {
            for (Span span : scanner.apply(text)) {
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Property(tries = 500)
    void noTextIsTooStrange(@ForAll("texts") String text) {
        assertThat(Deadlines.due(text)).isNotNull();
        assertThat(Headings.role(text)).isNotNull();
        assertThat(Headings.objectiveKind(text)).isNotNull();
        assertThat(Folding.key(Folding.key(text))).isEqualTo(Folding.key(text));
    }

    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "số ",
                "của ",
                "ngày 5/6/2026 ",
                "Kế hoạch số 5/KH-UBND ",
                "Kế hoạch số 5/KH-UBND của Sở, ",
                "Luật A, ",
                "Căn cứ Luật ",
                "1-",
                "1/",
                "A/",
                "5/KH-",
                "ngày .",
                "(",
                "70 năm (",
                "(1/1/2000 - 1/1/2020) ",
                "mục 1, ",
                "phần II mục 3 ",
                ", Sở ban hành kế hoạch ",
                "như sau ",
                "từ ngày 1 đến ",
                "a",
                "\u0301",
                "ệ",
                "\n",
                ".",
                "trước 5 giờ ",
                "trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày ",
                "thứ Tư, 02/9/2026 ",
                "hoà",
                "ủy ",
                "nh©n d©n ",
                "a©",
                "a\u0435 ",
                "Luật ",
                "Kế hoạch số 5/KH-UBND của Sở Y tế về A, B trước ngày 5/6/2026 như sau: ",
            })
    void aLongTextOfAnythingTakesNoTimeToSpeakOf(String piece) {
        String text = piece.repeat(80_000 / piece.length());
        Stream.concat(scanners().stream(), Stream.<Function<String, List<Span>>>of(hostile -> {
                    Deadlines.due(hostile);
                    Headings.role(hostile);
                    Headings.objectiveKind(hostile);
                    return List.of();
                }))
                .forEach(scanner -> assertThat(scanner.apply(text)).isNotNull());
    }
}
