package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PassagePropertyTest {
    private static final List<String> PIECES = List.of(
            "Căn cứ ",
            "Luật Thư viện",
            "bộ LUẬT Lao động",
            "Bộ  luật",
            "Hiến pháp ",
            "HİẾN PHÁP ",
            "Pháp\nlệnh Thuế",
            "; ",
            ", ",
            "và ",
            "số ",
            "SỐ: ",
            "Kế hoạch ",
            "…/KH-SCT",
            "/KH",
            " - ",
            "−",
            "ngày ",
            "NGÀY ",
            "mùng ",
            "tháng ",
            "năm ",
            "quý ",
            "Qúy ",
            "QUÝ ",
            "II",
            "iV",
            " IV ",
            "5",
            "6 ",
            "02/9",
            "2026",
            "12026",
            "2020–2025",
            "lễ ",
            "hằng ",
            "hàng ",
            "mỗi ",
            "tuần ",
            "định kỳ",
            "ðịnh kì ",
            "từ ",
            "đến ",
            "mục ",
            "phần ",
            "điểm ",
            "điều ",
            "khoản ",
            "khỏan ",
            "chương ",
            "Phụ lục ",
            "ý ",
            "a ",
            "đ",
            " C ",
            "y tế",
            "của ",
            "Kế hoạch này",
            "70 năm ",
            "(",
            ")",
            "07/5/1954 - 07/5/2024",
            "thứ ",
            "Tư",
            "Chủ nhật",
            "\n",
            "\u00a0",
            "\u200b",
            "\u0301",
            "\u212a",
            "\ud83d",
            "😀",
            "Ⅳ",
            "trước ",
            "chậm nhất ",
            "giai đoạn ",
            "nhiệm kỳ ",
            "khóa ",
            "năm học ",
            "tháng đầu năm ");

    /** What the scanners tell when nothing is ruled out before they look. */
    private static List<Object> scanned(String text) {
        Passage whole = Passage.of(text);
        return List.of(
                Dates.in(Tokens.of(text)),
                Citations.in(whole),
                SectionReferences.in(whole),
                Anniversaries.in(whole),
                Weekdays.in(whole),
                Deadlines.due(whole));
    }

    private static List<Object> told(String text) {
        Passage passage = Passage.of(text);
        return List.of(
                passage.dates(),
                passage.citations(),
                passage.sectionReferences(),
                passage.anniversaries(),
                passage.weekdays(),
                passage.due());
    }

    private static void rulesOutNothingThatIsThere(String text) {
        for (String form : List.of(
                text,
                text.toUpperCase(Locale.ROOT),
                text.toLowerCase(Locale.ROOT),
                Normalizer.normalize(text, Normalizer.Form.NFD))) {
            assertThat(told(form)).as(form).isEqualTo(scanned(form));
        }
    }

    @Provide
    Arbitrary<String> pieced() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.anyTexts();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.typicalPlans();
    }

    @Property(tries = 3000)
    void tellsOfPiecesWhatTheScannersTell(@ForAll("pieced") String text) {
        rulesOutNothingThatIsThere(text);
    }

    @Property(tries = 1000)
    void tellsOfAnyTextWhatTheScannersTell(@ForAll("texts") String text) {
        rulesOutNothingThatIsThere(text);
    }

    @Property(tries = 50)
    void tellsOfPlansWhatTheScannersTell(@ForAll("plans") Plan plan) {
        List<String> texts = new ArrayList<>();
        plan.mapTexts(text -> {
            texts.add(text);
            return text;
        });
        assertThat(texts).isNotEmpty().allSatisfy(PassagePropertyTest::rulesOutNothingThatIsThere);
    }

    @Property(tries = 2000)
    void missingTraitsAreProofs(@ForAll("anything") String text) {
        Passage passage = Passage.of(text);
        if (!passage.has(Trait.DECOMPOSED)) {
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(text)
                    .isTrue();
        }
        if (!passage.has(Trait.LOOK_ALIKE)) {
            assertThat(LookAlikes.in(text)).as(text).isEmpty();
        }
        if (!passage.has(Trait.DECOMPOSED)) {
            for (ToneMark mark : ToneMarks.in(text)) {
                boolean old = mark.placement() == TonePlacement.OLD;
                assertThat(passage.has(old ? Trait.OLD_TONE : Trait.NEW_TONE))
                        .as(text)
                        .isTrue();
            }
        }
        if (!passage.has(Trait.LEGACY)) {
            assertThat(LegacyEncodings.in(text)).as(text).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("oòóõỏọuùúũủụaàáãảạeèéẽẻẹyỳýỹỷỵqthk \u0300\u0323đð\u041a\u0435\u0391µ©·éâäùøïöñÑÜß.-")
                .ofMaxLength(12);
        return Arbitraries.oneOf(letters, Arbitraries.strings().all().ofMaxLength(40), TextArbitraries.anyTexts());
    }
}
