package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnactorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế ban hành Kế hoạch như sau:                                        | Sở Y tế
            Ban Thường vụ LĐLĐ tỉnh ban hành kế hoạch tuyên truyền như sau:           | Ban Thường vụ LĐLĐ tỉnh
            Sau khi xem xét, Sở Văn hóa, Thể thao và Du lịch xây dựng Kế hoạch:       | Sở Văn hóa, Thể thao và Du lịch
            UBND tỉnh đã ban hành kế hoạch; Sở Y tế đề ra kế hoạch như sau:           | Sở Y tế
            Sở Y tế phối hợp Công đoàn ngành xây dựng kế hoạch như sau:               | Sở Y tế
            Sở Y tế (sau đây gọi là Sở) ban hành Kế hoạch như sau:                    | Sở Y tế
            Trưởng đoàn kiểm tra lập kế hoạch tiến hành kiểm tra như sau:             | Trưởng đoàn kiểm tra
            Sở Y tế ban hành Kế hoạch thực hiện việc xây dựng kế hoạch năm như sau:   | Sở Y tế
            Sở Y tế triển khai kế hoạch của mình như sau:                             | Sở Y tế
            """)
    void isNamedBeforeTheVerb(String enactment, String name) {
        assertThat(Enactor.in(enactment)).hasValueSatisfying(body -> {
            assertThat(body.name()).isEqualTo(name);
            assertThat(body.span().in(enactment)).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch được ban hành như sau:
            Chủ tịch UBND tỉnh giao Sở Y tế xây dựng kế hoạch như sau:
            Thực hiện Chỉ thị của Sở Y tế xây dựng kế hoạch như sau:
            Sở Y tế ban hành Kế hoạch số 15/KH-SYT như sau:
            Sở Y tế yêu cầu các đơn vị thực hiện như sau:
            nhà trường xây dựng kế hoạch như sau:
            kế hoạch
            xây dựng kế hoạch
            ' Sở Y tế xây dựng kế hoạch như sau:'
            """)
    void isNotGuessed(String enactment) {
        assertThat(Enactor.in(enactment)).isEmpty();
    }

    @Test
    void isLookedForNearTheVerbOnly() {
        assertThat(Enactor.in("Sở Y tế" + " rất".repeat(98) + " ban hành kế hoạch:"))
                .isPresent();
        assertThat(Enactor.in("Sở Y tế" + " rất".repeat(97) + " nhất ban hành kế hoạch:"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế ban hành kế hoạch như sau:              | true
            Thực hiện Chỉ thị của tỉnh, Sở Y tế chủ trì.    | true
            nhà trường xây dựng kế hoạch như sau:           | true
            Thực hiện Chỉ thị của Sở Y tế                   | false
            kế hoạch được ban hành như sau:                 | false
            """)
    void isNamedAtTheStartOfAClause(String enactment, boolean named) {
        assertThat(Enactor.isNamedIn(enactment)).isEqualTo(named);
    }
}
