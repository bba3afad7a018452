package io.github.kehoach.core.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts, from words of plans to what only a hostile sender writes. */
public final class TextArbitraries {
    private static final List<String> WORDS = List.of(
            "tổ chức",
            "triển khai",
            "kế hoạch",
            "cán bộ",
            "đoàn viên",
            "Đề án",
            "hội nghị",
            "nâng cao",
            "hiệu quả",
            "xã, phường",
            "năm 2026",
            "quý II",
            "văn hóa đọc",
            "người lao động",
            "thường xuyên",
            "bảo đảm",
            "kinh phí",
            "chuyển đổi số",
            "95%",
            "từ ngày 05/3/2026",
            "Ủy ban nhân dân",
            "(sau đây gọi tắt là Ngày hội)",
            "trường học",
            "khuyến khích");

    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "\"",
            "\\",
            "/",
            "~0~1",
            "“ngoặc kép”",
            "'",
            "\n",
            "\r\n",
            "\t",
            "\b\f",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u2028\u2029",
            "\u200b",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ue000",
            "\u202e",
            "𠀀𡨸",
            "😀",
            "\udbff\udfff",
            "Tiê\u0301ng Viê\u0323t",
            "Đa\u0302\u0300u tư",
            "\u0301",
            "</script>",
            "${x}",
            "%s",
            "İıŞ",
            "ß",
            "null",
            "1.50",
            "./.",
            "- ",
            "a) ");

    private static final List<String> SURROGATES = List.of("\ud83d", "\ude00", "\ude00\ud83d", "\udbff", "\udc00");

    private TextArbitraries() {}

    /** Single-line texts of two to ten words, without anything that a reader of text could take for something else. */
    public static Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(2)
                .ofMaxSize(10)
                .map(words -> String.join(" ", words))
                .withoutEdgeCases();
    }

    /** Well-formed texts: words, quotes, control characters, astral characters, decomposed letters, the empty text. */
    public static Arbitrary<String> texts() {
        return mixed(awkward());
    }

    /** Texts that may hold lone surrogates too, as a Java string or a JSON escape can. */
    public static Arbitrary<String> anyTexts() {
        return mixed(Arbitraries.oneOf(awkward(), Arbitraries.of(SURROGATES)));
    }

    private static Arbitrary<String> awkward() {
        Arbitrary<String> character = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0xd7ff),
                        Arbitraries.integers().between(0xe000, Character.MAX_CODE_POINT))
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(AWKWARD)), Tuple.of(1, character));
    }

    private static Arbitrary<String> mixed(Arbitrary<String> awkward) {
        Arbitrary<String> mixture = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(WORDS)), Tuple.of(1, awkward))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return new ByIdentity<>(Arbitraries.frequencyOf(
                Tuple.of(2, phrases()), Tuple.of(1, awkward), Tuple.of(1, new ByIdentity<>(mixture))));
    }
}
