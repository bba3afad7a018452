package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallTypesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    theo kế hoạch số 12/KH-UBND               | true
                    quyết định 919/QĐ-TTg                     | true
                    kế Hoạch số 12/KH-UBND                    | true
                    nghị quyết liên tịch số 403/2017/NQLT     | true
                    quyết định của UBND tỉnh số 5/QĐ-UBND     | true
                    kế hoạch hành động số 12/KH-UBND          | true
                    bản thoả thuận số 7/BTT-UBND              | true
                    bản thỏa thuận số 7/BTT-UBND              | true
                    Kế hoạch số 12/KH-UBND                    | false
                    Nghị định số 65/NĐ-CP quy định chi tiết   | false
                    kế hoạch này                              | false
                    """)
    void tellWhereASmallTypeLeadsToANumber(String text, boolean may) {
        assertThat(SmallTypes.precedeNumberIn(text)).isEqualTo(may);
    }
}
