package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Uû ban nh©n d©n # TCVN3 # Uỷ ban nhân dân
            Céng hßa x· héi chñ nghÜa # TCVN3 # Cộng hòa xã hội chủ nghĩa
            KÕ ho¹ch tæ chøc ngµy héi ®äc s¸ch # TCVN3 # Kế hoạch tổ chức ngày hội đọc sách
            §Þa ®iÓm: tr­êng häc # TCVN3 # Địa điểm: trường học
            UÛy ban nhaân daân # VNI # Ủy ban nhân dân
            Coäng hoøa # VNI # Cộng hòa
            CỘNG HOØA # VNI #
            COÄNG HOØA XAÕ HOÄI # VNI # CỘNG HÒA XÃ HỘI
            Keá hoaïch toå chöùc ngaøy hoäi ñoïc saùch # VNI # Kế hoạch tổ chức ngày hội đọc sách
            """)
    void areToldByName(String text, LegacyEncoding encoding, String decoded) {
        if (decoded == null) {
            assertThat(LegacyEncodings.in(text)).isEmpty();
            return;
        }
        assertThat(Passage.of(text).has(Trait.LEGACY)).isTrue();
        assertThat(LegacyEncodings.in("5. " + text + ".")).singleElement().satisfies(found -> {
            assertThat(found.encoding()).isEqualTo(encoding);
            assertThat(found.decoded()).isEqualTo(decoded);
            assertThat(found.span().start()).isEqualTo(3);
            assertThat(found.span().end()).isEqualTo(text.length() + 3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân xã Tân Hòa tổ chức ngày hội đọc sách, thuyết trình, quý II",
                "ỦY BAN NHÂN DÂN HUYỆN, ĐOÀN THỂ QUẦN CHÚNG",
                "Crédit Agricole, Société Générale, café Noël, José, Besançon, Orléans",
                "où sont les élèves de l’école française à Hué",
                "Müller, Åse Ødegård, Núñez, João, Çelik",
                "diện tích 25 m², 37 °C, ± 5 %, § 3, Windows® và Android™, © 2026, « sách »",
                "hạt 10 µm, sợi 15 µm; 2 µg, 3 µl",
                "3 × 4 ÷ 2 = 6, ½ giờ, ¾ số hộ",
                "Đắk Lắk, Krông Pắc, Y Blêô Niê, Ê-đê, Mơ-nông",
                "ngµy",
                "",
            })
    void areNotSeenInTextThatIsSound(String text) {
        assertThat(LegacyEncodings.in(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Cộng hòa: Céng hßa x· héi # 10 # 25
            Céng hßa x· héi là # 0 # 15
            """)
    void leaveOutWhatIsUnicode(String text, int start, int end) {
        assertThat(LegacyEncodings.in(text)).singleElement().satisfies(found -> {
            assertThat(found.span().start()).isEqualTo(start);
            assertThat(found.span().end()).isEqualTo(end);
        });
    }
}
