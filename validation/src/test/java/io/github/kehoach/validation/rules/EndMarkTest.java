package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Span;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndMarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trên đây là Kế hoạch./.      | './.'     | true
            './. '                       | './.'     | true
            Các xã thực hiện.../.        | '.../.'   | true
            Các xã thực hiện…/.          | '/.'      | true
            Các xã thực hiện/.           | '/.'      | false
            Các xã thực hiện. /.         | '. /.'    | false
            Các xã thực hiện ./.         | ' ./.'    | false
            Các xã thực hiện.//.         | './/.'    | false
            Các xã thực hiện./           | './'      | false
            Các xã thực hiện./. Ghi chú  | './.'     | true
            Các xã thực hiện. /. Ghi chú | '. /.'    | false
            a/. b; Các xã thực hiện./.   | './.'     | true
            """)
    void standsAtTheEndOrBeforeOtherWords(String text, String mark, boolean wellFormed) {
        Span span = Objects.requireNonNull(EndMark.in(text));
        assertThat(span.in(text)).isEqualTo(mark);
        assertThat(EndMark.isWellFormed(text, span)).isEqualTo(wellFormed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "...",
                "Các xã thực hiện.",
                "Các xã thực hiện/",
                "Các xã thực hiện...../.",
                "Các xã thực hiện.///.",
                "a/. Rừng",
                "a /. Rừng",
                "/. Rừng",
                "Trồng 5/2026"
            })
    void isNotSeenInOtherSigns(String text) {
        assertThat(EndMark.in(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Có danh sách kèm theo)    | true
            ' (Có danh sách kèm theo)./. ' | true
            (Có danh sách) kèm theo    | false
            Có danh sách (kèm theo)    | false
            './'                       | false
            (                          | false
            )                          | false
            """)
    void tellsANoteByItsBrackets(String text, boolean note) {
        assertThat(EndMark.isNote(text)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xong./. Ghi chú       | 7 | true
            xong./. 5             | 7 | true
            xong./. (Kèm phụ lục) | 7 | false
            'xong./. - '          | 7 | false
            xong./.               | 7 | false
            a                     | 0 | true
            """)
    void looksForWordsBehindAPlace(String text, int at, boolean words) {
        assertThat(EndMark.hasWordsAfter(text, at)).isEqualTo(words);
    }

    @Test
    void leavesBlanksBehindATextOut() {
        assertThat(EndMark.trimmed("xong \u00a0\t\r\n")).isEqualTo(4);
        assertThat(EndMark.trimmed(" \n")).isZero();
    }
}
