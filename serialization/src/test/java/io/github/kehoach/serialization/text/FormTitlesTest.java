package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.serialization.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTitlesTest {
    private static Reading read(String letterhead) {
        return PlanText.read(letterhead + "\n\nKẾ HOẠCH\nMở lớp dạy bơi\n\nI. NỘI DUNG\n- Mở lớp.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM    | NATIONAL_TITLE
            CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM    | NATIONAL_TITLE
            Cộng hòa xã hội chủ nghĩa Việt Nam    | NATIONAL_TITLE
            CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM    | NATIONAL_TITLE
            CỘNG HÒA XÃ HỘI CHỦ NGIÃ VIỆT NAM     | NATIONAL_TITLE
            CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT        | NATIONAL_TITLE
            CONG HOA XA HOI CHU NGHIA VIET NAM    | NATIONAL_TITLE
            Độc lập - Tự do - Hạnh phúc           | MOTTO
            Độc lập -Tự do- Hạnh phúc             | MOTTO
            Độc lập – Tự do – Hạnh Phúc           | MOTTO
            ĐỘC LẬP - TỰ DO - HẠNH PHÚC           | MOTTO
            Độc lâp Tự do Hạnh phúc               | MOTTO
            Độc lập - Tự do - Hạnh phúcc          | MOTTO
            ĐẢNG CỘNG SẢN VIỆT NAM                | PARTY_TITLE
            ĐẢNG CỘNG SÃN VIỆT NAM                | PARTY_TITLE
            ĐOÀN TNCS HỒ CHÍ MINH                 | YOUTH_TITLE
            ĐOÀN TNCS HỒ CHI MINH                 | YOUTH_TITLE
            ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH  | YOUTH_TITLE
            """)
    void areToldThoughMisspelt(String line, FormPart part) {
        assertThat(FormTitles.part(line)).contains(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐẢNG BỘ TỈNH CÀ MAU",
                "ĐẢNG ỦY PHƯỜNG ĐỒI THÔNG",
                "ĐOÀN TP HỒ CHÍ MINH",
                "BCH ĐOÀN TNCS HỒ CHÍ MINH",
                "ĐOÀN KIỂM TRA",
                "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM",
                "ỦY BAN MTTQ VIỆT NAM TỈNH QUẢNG TRỊ",
                "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
                "CỘNG HÒA",
                "",
            })
    void areNotTheNamesOfIssuers(String line) {
        assertThat(FormTitles.part(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 17
            UBND TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT     | 17
            SỞ Y TẾ CỘNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM     | 13
            SỞ NỘI VỤ Độc lap - Tự do - Hạnh phuc               | 10
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM                  | -1
            SỞ NỘI VỤ TỈNH CÀ MAU                               | -1
            """)
    void startWhereTheWordsBeforeThemEnd(String line, int start) {
        assertThat(FormTitles.start(line)).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM",
                "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM",
                "SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM",
            })
    void areNoIssuersThoughMisspelt(String letterhead) {
        Reading reading = read(letterhead);

        assertThat(reading.form()).first().satisfies(line -> {
            assertThat(line.part()).isEqualTo(FormPart.NATIONAL_TITLE);
            assertThat(line.written()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM");
        });
        assertThat(reading.plan().orElseThrow().issuers())
                .containsExactly(Issuer.builder().name("SỞ NỘI VỤ").build());
    }

    @Test
    void tellTheRegimeThoughMisspelt() {
        assertThat(read("ĐẢNG CỘNG SÃN VIỆT NAM").plan().orElseThrow().regime()).contains(Regime.PARTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM",
                "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM",
            })
    void areQuotedIfMisspeltWithoutTheirNeighbour(String line) {
        assertThat(read(line).findings()).singleElement().satisfies((Finding finding) -> {
            assertThat(finding.code()).isEqualTo("left-out");
            assertThat(finding.found()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM");
            assertThat(finding.range().orElseThrow().start().column()).isEqualTo(line.indexOf("CỘNG") + 1);
        });
    }

    @Test
    void standOnOneLineTogether() {
        Reading reading = read("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc");

        assertThat(reading.form())
                .extracting(FormLine::part)
                .containsExactly(FormPart.NATIONAL_TITLE, FormPart.MOTTO, FormPart.TYPE_NAME);
        assertThat(reading.plan().orElseThrow().issuers()).isEmpty();
    }
}
