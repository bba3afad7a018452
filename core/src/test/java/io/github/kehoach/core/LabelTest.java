package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # written      | style   | numbers | delimiter | word
            I.             | ROMAN   | 1       | .         |
            II-            | ROMAN   | 2       | -         |
            I/             | ROMAN   | 1       | /         |
            I)             | ROMAN   | 1       | )         |
            XIV.           | ROMAN   | 14      | .         |
            MMMDCCCLXXXVIII. | ROMAN | 3888    | .         |
            V              | ROMAN   | 5       | ''        |
            ii)            | ROMAN   | 2       | )         |
            1.             | ARABIC  | 1       | .         |
            1 .            | ARABIC  | 1       | .         |
            05.            | ARABIC  | 5       | .         |
            (1)            | ARABIC  | 1       | )         |
            9.             | ARABIC  | 9       | .         |
            123456789.     | ARABIC  | 123456789 | .       |
            10:            | ARABIC  | 10      | :         |
            1.1.2.         | DECIMAL | 1 1 2   | .         |
            1.2.3.4.5.6.   | DECIMAL | 1 2 3 4 5 6 | .     |
            6.2            | DECIMAL | 6 2     | ''        |
            2.10.          | DECIMAL | 2 10    | .         |
            a)             | LETTER  | 1       | )         |
            a/.            | LETTER  | 1       | /.        |
            d)             | LETTER  | 4       | )         |
            đ)             | LETTER  | 5       | )         |
            Đ.             | LETTER  | 5       | .         |
            i)             | LETTER  | 9       | )         |
            y)             | LETTER  | 23      | )         |
            C.             | LETTER  | 3       | .         |
            D.             | LETTER  | 4       | .         |
            f)             | LETTER  | ''      | )         |
            𝒜)             | LETTER  | ''      | )         |
            -              | BULLET  | ''      | ''        |
            +              | BULLET  | ''      | ''        |
            •              | BULLET  | ''      | ''        |
            –              | BULLET  | ''      | ''        |
            Phần thứ nhất  | WORDS   | 1       | ''        | Phần
            PHẦN THỨ BẢY:  | WORDS   | 7       | :         | PHẦN
            PHẦN I         | ROMAN   | 1       | ''        | PHẦN
            Chương IV.     | ROMAN   | 4       | .         | Chương
            Điều 1.        | ARABIC  | 1       | .         | Điều
            Mục 1          | ARABIC  | 1       | ''        | Mục
            Tiểu mục 3     | ARABIC  | 3       | ''        | Tiểu mục
            điểm đ         | LETTER  | 5       | ''        | điểm
            Phụ lục II     | ROMAN   | 2       | ''        | Phụ lục
            Mục            | OTHER   | ''      | ''        | Mục
            IIII.          | OTHER   | ''      | .         |
            IC.            | OTHER   | ''      | .         |
            1a)            | OTHER   | ''      | )         |
            1..2           | OTHER   | ''      | ''        |
            Mụcđích 1      | OTHER   | ''      | ''        |
            1234567890.    | OTHER   | ''      | .         |
            ''             | OTHER   | ''      | ''        |
            (              | OTHER   | ''      | ''        |
            )              | OTHER   | ''      | )         |
            """)
    void tellsTheParts(String written, LabelStyle style, String numbers, String delimiter, String word) {
        Label label = Label.of(written);

        assertThat(label.style()).isEqualTo(style);
        assertThat(label.numbers())
                .isEqualTo(
                        numbers.isEmpty()
                                ? List.of()
                                : Stream.of(numbers.split(" "))
                                        .map(Integer::valueOf)
                                        .toList());
        assertThat(label.delimiter()).isEqualTo(delimiter);
        assertThat(label.word()).isEqualTo(Optional.ofNullable(word));
        assertThat(label).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phần thứ nhất", "Điều 1.", "Tiểu mục 3", "Chương IV"})
    void tellsThePartsOfDecomposedLetters(String composed) {
        String written = Normalizer.normalize(composed, Normalizer.Form.NFD);
        Label label = Label.of(written);

        assertThat(written).isNotEqualTo(composed);
        assertThat(label.style()).isEqualTo(Label.of(composed).style());
        assertThat(label.numbers()).isEqualTo(Label.of(composed).numbers()).isNotEmpty();
        assertThat(label.word().orElseThrow())
                .isEqualTo(Normalizer.normalize(Label.of(composed).word().orElseThrow(), Normalizer.Form.NFD));
        assertThat(label.written()).isEqualTo(written);
    }

    @Test
    void countsLettersInTheVietnameseAlphabet() {
        assertThat("abcdđeghiklmnopqrstuvxy".chars().mapToObj(Character::toString))
                .extracting(letter -> Label.of(letter + ")").ordinal().orElseThrow())
                .containsExactlyElementsOf(
                        Stream.iterate(1, i -> i + 1).limit(23).toList());
        assertThat("fjwz".chars().mapToObj(Character::toString))
                .allMatch(letter -> Label.of(letter + ")").ordinal().isEmpty());
    }

    @Test
    void givesTheNumberOfTheLastLevel() {
        assertThat(Label.of("1.1.2.").ordinal()).isEqualTo(OptionalInt.of(2));
        assertThat(Label.of("-").ordinal()).isEmpty();
    }

    @Test
    void passesOverBlanksAroundIt() {
        assertThat(Label.of("  II.\t").style()).isEqualTo(LabelStyle.ROMAN);
        assertThat(Label.of("  II.\t").delimiter()).isEqualTo(".");
        assertThat(Label.of(" - ").style()).isEqualTo(LabelStyle.BULLET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # label         | number | written
            IV-             | 3      | III-
            ii)             | 4      | iv)
            Phần I          | 2      | Phần II
            1.              | 2      | 2.
            05.             | 6      | 06.
            05.             | 12     | 12.
            9.              | 10     | 10.
            (1)             | 2      | (2)
            1.1.2.          | 3      | 1.1.3.
            a)              | 5      | đ)
            B.              | 3      | C.
            a)              | 23     | y)
            a)              | 24     |
            điểm b          | 1      | điểm a
            Phần thứ nhất   | 2      | Phần thứ hai
            PHẦN THỨ NHẤT   | 10     | PHẦN THỨ MƯỜI
            Phần thứ nhất   | 11     |
            1.              | 0      |
            -               | 2      |
            Mục             | 2      |
            f)              | 2      |
            """)
    void isWrittenAlikeWithAnotherNumber(String written, int number, String expected) {
        assertThat(Label.of(written).withOrdinal(number))
                .isEqualTo(Optional.ofNullable(expected).map(Label::of));
    }
}
