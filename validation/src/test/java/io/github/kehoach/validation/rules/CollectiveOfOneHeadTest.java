package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectiveOfOneHeadTest {
    private final CollectiveOfOneHead rule = new CollectiveOfOneHead();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TM. SỞ NỘI VỤ", "TM. BỘ TƯ PHÁP", "TM. PHÒNG TƯ PHÁP", "TM. CHI CỤC KIỂM LÂM", "TM. CỤC THUẾ",
                "TM. VĂN PHÒNG", "TM. TRƯỜNG THPT ĐỒI CỌ", "TM. TRUNG TÂM Y TẾ", "TM. BỆNH VIỆN ĐA KHOA",
                        "T/M SỞ NỘI VỤ",
                "TM. TỔNG CỤC THỐNG KÊ", "TM. VỤ PHÁP CHẾ"
            })
    void reportsAgenciesWithOneHead(String line) {
        assertThat(Example.state().text("/signatures/0/capacity/0", line).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/capacity/0");
                    assertThat(finding.found()).contains(line);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TM. ỦY BAN NHÂN DÂN",
                "TM. UBND TỈNH",
                "TM. BAN CHỈ ĐẠO",
                "TM. HỘI ĐỒNG",
                "TM. ĐOÀN KIỂM TRA",
                "TM. BAN GIÁM HIỆU",
                "TM. BAN THƯỜNG VỤ",
                "TM. BỘ CHỈ HUY",
                "TM. TỔ CÔNG TÁC",
                "KT. PHÒNG",
                "SỞ NỘI VỤ",
                "TM. BAN GIÁM ĐỐC SỞ NỘI VỤ"
            })
    void isContentWithCollectives(String line) {
        assertThat(Example.state().text("/signatures/0/capacity/0", line).findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotJudgeTheParty() {
        assertThat(Example.party()
                        .text("/signatures/0/capacity/0", "T/M BỘ CHÍNH TRỊ")
                        .findings(rule))
                .isEmpty();
    }
}
