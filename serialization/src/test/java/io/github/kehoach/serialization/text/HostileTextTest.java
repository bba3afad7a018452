package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Limits;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes but somebody sends. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
    private static final int LONG = 100_000;
    private static final int MEGABYTE = 1_000_000;

    private static Plan read(String text) {
        return PlanText.read(text).plan().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\n", "a", "-", "*", "|", "(", ")", "1", "I", ".", "/.", ":", "\ufeff", "\u0301", "\ud83d",
                "\ude00", "mục İ"
            })
    void theShortestTextsGiveAPlan(String text) {
        assertThat(read(PlanText.write(read(text)))).isEqualTo(read(text));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "(",
                "- ",
                "1. ",
                "1.",
                "I. ",
                "| ",
                "* ",
                "ngày ",
                "Số: ",
                "Số: 5/KH-SNV ",
                "“",
                "căn cứ ",
                "ban hành kế hoạch ",
                "ngày 5 tháng 6 năm 2026 ",
                "\u0301",
                "\ud83d",
            })
    void aLongLineIsRead(String piece) {
        String text = piece.repeat(LONG / piece.length());

        assertThat(read(text)).isNotNull();
        assertThat(read("KẾ HOẠCH\nMở lớp\n\nI. NỘI DUNG\n" + text)).isNotNull();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "a\n",
                "(\n",
                "- mở lớp\n",
                "1. Lớp\n",
                "1. Lớp\n- mở lớp:\n",
                "I. LỚP\n",
                "| a | b |\n",
                "Nơi nhận:\n",
                "Nơi nhận:\n- Sở;\n",
                "- Lưu: VT.\n",
                "TM. BAN\nTrần Mai\n",
                "KẾ HOẠCH\n",
                "Phụ lục I\n",
                "(Có lớp kèm theo)\n",
                "2\n",
                "Căn cứ Luật Thư viện;\n",
                "mở lớp dạy bơi cho trẻ em ở các\n",
                "SỞ NỘI VỤ        CỘNG HÒA\n",
                "Số: 5/KH-SNV\n",
            })
    void manyLinesAreRead(String piece) {
        String text = piece.repeat(LONG / piece.length());

        assertThat(read(text)).isNotNull();
        assertThat(read("KẾ HOẠCH\nMở lớp\n\nI. NỘI DUNG\n" + text)).isNotNull();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"a", "(", "- ", "1. ", "Nơi nhận:\n"})
    void aMegabyteIsRead(String piece) {
        assertThat(read(piece.repeat(MEGABYTE / piece.length()))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Độc lập - Tự do - Hạnh phúc    ",
                "Huế, ngày 5 tháng 6 năm 2026    ",
                "Độc lạp - Tụ do - Hạnh phúc\n",
                "Huế, ngày 5/6/2026\n",
            })
    void manyPartsOfALetterheadAreCarried(String piece) {
        int count = LONG / piece.length();

        assertThat(PlanText.read(piece.repeat(count) + "\nKẾ HOẠCH\nMở lớp\n").form())
                .hasSize(count + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Sở;    ", "- Sở;\n", "Sở;    ", "- Sở\nTài chính;\n"})
    void manyRecipientsAreCarried(String piece) {
        int count = MEGABYTE / piece.length();

        String text = "KẾ HOẠCH\nMở lớp\n\nI. LỚP\n\nNơi nhận:\n" + piece.repeat(count);
        assertThat(PlanText.read(text, Limits.widest()).form()).hasSize(count + 1);
    }

    @Test
    void tenThousandMarkersUnderEachOtherAreRead() {
        String text = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> "1.".repeat(1 + i % 16) + " Lớp:\n- em:\n+ phao:\n")
                .collect(Collectors.joining());

        assertThat(PlanText.write(read("KẾ HOẠCH\nMở lớp\n\nI. NỘI DUNG\n" + text)))
                .contains("phao:");
    }

    @Test
    void markersThatAllDifferAreRead() {
        String text = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> "(" + i + ") Lớp:\n" + i + ") Em:\n" + i + ". Phao:\n")
                .collect(Collectors.joining());

        assertThat(PlanText.write(read("KẾ HOẠCH\nMở lớp\n\nI. NỘI DUNG\n" + text)))
                .contains("Phao:");
    }

    /** Each of these lines goes on with the last title of the table, for as long as that is a title. */
    @Test
    void aTitleOfATableThatNeverEndsIsRead() {
        String text = "STT\nNội dung\nThời gian\nGhi chú\n" + "x\n".repeat(MEGABYTE);

        assertThat(PlanText.read(text, Limits.widest()).plan()).isPresent();
    }

    /** A reader that looks back over all it has read would take this test beyond its time limit. */
    @Tag("slow")
    @Test
    void aPlanOfTwoMegabytesIsRead() {
        String part = "1. Lớp hè\n- Mở lớp dạy bơi ở các xã (có hồ bơi); thuê thầy trước ngày 15/4/2026.\n";

        assertThat(read("KẾ HOẠCH\nMở lớp\n\nI. NỘI DUNG\n" + part.repeat(2 * MEGABYTE / part.length())))
                .isNotNull();
    }
}
