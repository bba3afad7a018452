package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {
    /** The codes of Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I, and those that the Party and legal norms have beside. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            NQ, Nghị quyết
            QĐ, Quyết định
            CT, Chỉ thị
            QC, Quy chế
            QyĐ, Quy định
            TC, Thông cáo
            TB, Thông báo
            HD, Hướng dẫn
            CTr, Chương trình
            KH, Kế hoạch
            PA, Phương án
            ĐA, Đề án
            DA, Dự án
            BC, Báo cáo
            BB, Biên bản
            TTr, Tờ trình
            HĐ, Hợp đồng
            CĐ, Công điện
            BGN, Bản ghi nhớ
            BTT, Bản thỏa thuận
            GUQ, Giấy ủy quyền
            GM, Giấy mời
            GGT, Giấy giới thiệu
            GNP, Giấy nghỉ phép
            PG, Phiếu gửi
            PC, Phiếu chuyển
            PB, Phiếu báo
            KL, Kết luận
            QH, Quy hoạch
            CV, Công văn
            NĐ, Nghị định
            TT, Thông tư
            TTLT, Thông tư liên tịch
            """)
    void isFoundByItsCode(String code, String vietnamese) {
        assertThat(DocumentType.ofCode(code)).map(DocumentType::vietnamese).contains(vietnamese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kh", "TTR", "ctr", "UBND", "", " KH"})
    void isNotFoundByAnythingElse(String code) {
        assertThat(DocumentType.ofCode(code)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasANameThatStartsWithACapital(DocumentType type) {
        String first = type.vietnamese().substring(0, 1);

        assertThat(first).isEqualTo(first.toUpperCase(Locale.ROOT)).isNotEqualTo(first.toLowerCase(Locale.ROOT));
        assertThat(type.vietnamese().substring(1))
                .isEqualTo(type.vietnamese().substring(1).toLowerCase(Locale.ROOT));
    }

    @Test
    void sharesACodeOnlyWhereTheStateAndThePartyDiffer() {
        assertThat(DocumentType.values())
                .filteredOn(type -> type.codes().stream()
                        .anyMatch(code -> DocumentType.ofCode(code).orElseThrow() != type))
                .containsExactly(DocumentType.REGULATION, DocumentType.PARTY_CIRCULAR);
    }
}
