package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.PartialDate;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static String shown(String text) {
        return Dates.in(text).stream()
                .map(mention -> mention.kind() + " " + shown(mention.from()) + " " + shown(mention.to()) + " ["
                        + Normalizer.normalize(mention.span().in(text), Normalizer.Form.NFC)
                                .replaceAll("\\s+", " ")
                        + "]")
                .collect(Collectors.joining(", "));
    }

    private static String shown(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            họp ngày 05 tháng 3 năm 2020 tại xã # DAY 2020-03-05 2020-03-05 [ngày 05 tháng 3 năm 2020]
            họp ngày 17/5/2021. # DAY 2021-05-17 2021-05-17 [ngày 17/5/2021]
            họp 7-5-2024, # DAY 2024-05-07 2024-05-07 [7-5-2024]
            họp ngày 15.4.2026. # DAY 2026-04-15 2026-04-15 [ngày 15.4.2026]
            họp ngày10 /3/2026 # DAY 2026-03-10 2026-03-10 [ngày10 /3/2026]
            mừng Quốc khánh 2-9 # DAY - - [2-9]
            họp ngày 02/9 # DAY - - [ngày 02/9]
            họp ngày 31/02/2023 # DAY - - [ngày 31/02/2023]
            từ tháng 6/2023 # MONTH 2023-06 2023-06 [tháng 6/2023]
            tháng 6 năm 2023 # MONTH 2023-06 2023-06 [tháng 6 năm 2023]
            hết tháng 5 # MONTH - - [tháng 5]
            Quý III/2024 # QUARTER 2024-07 2024-09 [Quý III/2024]
            quý I năm 2026 # QUARTER 2026-01 2026-03 [quý I năm 2026]
            Quý I-III/2023 # QUARTER 2023-01 2023-09 [Quý I-III/2023]
            quý 4 # QUARTER - - [quý 4]
            06 tháng cuối năm 2026 # PART_OF_YEAR 2026-07 2026-12 [06 tháng cuối năm 2026]
            6 tháng đầu năm # PART_OF_YEAR - - [6 tháng đầu năm]
            trong năm 2024 # YEAR 2024 2024 [năm 2024]
            năm học 2026 - 2027 # SCHOOL_YEAR 2026 2027 [năm học 2026 - 2027]
            nhiệm kỳ 2020- 2025 # TERM 2020 2025 [nhiệm kỳ 2020- 2025]
            giai đoạn 2021–2030 # PERIOD 2021 2030 [giai đoạn 2021–2030]
            chiến dịch 1953 - 1954 # PERIOD 1953 1954 [1953 - 1954]
            từ ngày 01/12/2023 - 10/01/2024 # RANGE 2023-12-01 2024-01-10 [từ ngày 01/12/2023 - 10/01/2024]
            từ tháng 6 đến hết tháng 8/2023 # RANGE 2023-06 2023-08 [từ tháng 6 đến hết tháng 8/2023]
            từ ngày 20 đến ngày 25/4/2026 # RANGE 2026-04-20 2026-04-25 [từ ngày 20 đến ngày 25/4/2026]
            (07/5/1954 - 07/5/2024) # ANNIVERSARY 1954-05-07 2024-05-07 [07/5/1954 - 07/5/2024]
            trước ngày 20 hằng tháng # RECURRING - - [ngày 20 hằng tháng]
            báo cáo định kỳ hằng quý # RECURRING - - [định kỳ hằng quý]
            từ ngày 05 đến ngày 10 tháng 3 năm 2026 # RANGE 2026-03-05 2026-03-10 [từ ngày 05 đến ngày 10 tháng 3 năm 2026]
            từ ngày 05 - 10/3/2026 # RANGE 2026-03-05 2026-03-10 [từ ngày 05 - 10/3/2026]
            từ đầu tháng 3 đến cuối tháng 5 năm 2026 # RANGE 2026-03 2026-05 [từ đầu tháng 3 đến cuối tháng 5 năm 2026]
            từ tháng 9/2026 đến năm 2027 # RANGE 2026-09 2027 [từ tháng 9/2026 đến năm 2027]
            năm 2021 đến năm 2025 # RANGE 2021 2025 [năm 2021 đến năm 2025]
            tháng 3 - tháng 5/2026 # RANGE 2026-03 2026-05 [tháng 3 - tháng 5/2026]
            quý I và quý II năm 2026 # QUARTER 2026-01 2026-06 [quý I và quý II năm 2026]
            quý I, II năm 2026 # QUARTER 2026-01 2026-06 [quý I, II năm 2026]
            quý II, năm 2026 # QUARTER 2026-04 2026-06 [quý II, năm 2026]
            quý I đến III/2026 # QUARTER 2026-01 2026-09 [quý I đến III/2026]
            Quý IV - 2026 # QUARTER 2026-10 2026-12 [Quý IV - 2026]
            3 tháng đầu năm 2026 # PART_OF_YEAR 2026-01 2026-03 [3 tháng đầu năm 2026]
            9 tháng đầu năm 2026 # PART_OF_YEAR 2026-01 2026-09 [9 tháng đầu năm 2026]
            9 tháng cuối năm 2026 # PART_OF_YEAR 2026-04 2026-12 [9 tháng cuối năm 2026]
            năm học 2026 # SCHOOL_YEAR 2026 2026 [năm học 2026]
            nhiệm kỳ 2025 # TERM 2025 2025 [nhiệm kỳ 2025]
            khóa 2025-2030 # TERM 2025 2030 [khóa 2025-2030]
            năm 2025 - 2030 # PERIOD 2025 2030 [năm 2025 - 2030]
            mùng 5 tháng 3 năm 2026 # DAY 2026-03-05 2026-03-05 [mùng 5 tháng 3 năm 2026]
            ngày mồng 5 tháng 3 # DAY - - [ngày mồng 5 tháng 3]
            ngày 5/13/2026 # DAY - - [ngày 5/13/2026]
            dịp 30-4 # DAY - - [30-4]
            dịp 30/4/1975 # DAY 1975-04-30 1975-04-30 [30/4/1975]
            tháng 4-2026 # MONTH 2026-04 2026-04 [tháng 4-2026]
            tháng 4, năm 2026 # MONTH 2026-04 2026-04 [tháng 4, năm 2026]
            tháng 13/2026 # MONTH - - [tháng 13/2026]
            tháng 4/5/2026 # DAY 2026-05-04 2026-05-04 [4/5/2026]
            ngày … tháng … năm 2026 # YEAR 2026 2026 [ngày … tháng … năm 2026]
            ngày … tháng 4 năm 2026 # MONTH 2026-04 2026-04 [ngày … tháng 4 năm 2026]
            ngày ... tháng 3 năm 2026 # MONTH 2026-03 2026-03 [ngày ... tháng 3 năm 2026]
            ngày ___ tháng 3 năm 2026 # MONTH 2026-03 2026-03 [ngày ___ tháng 3 năm 2026]
            15/3/2026-5 # DAY 2026-03-15 2026-03-15 [15/3/2026]
            15/3/1000 # DAY 1000-03-15 1000-03-15 [15/3/1000]
            15/3/2999 # DAY 2999-03-15 2999-03-15 [15/3/2999]
            ngày 15/3 /2026 # DAY 2026-03-15 2026-03-15 [ngày 15/3 /2026]
            năm 1000 # YEAR 1000 1000 [năm 1000]
            định kỳ tháng, quý, năm # RECURRING - - [định kỳ tháng]
            định kỳ 6 tháng # RECURRING - - [định kỳ 6 tháng]
            định kỳ tháng 6 năm 2026 # RECURRING - - [định kỳ], MONTH 2026-06 2026-06 [tháng 6 năm 2026]
            báo cáo định kỳ # RECURRING - - [định kỳ]
            ngày 25 của tháng # RECURRING - - [ngày 25 của tháng]
            ngày 25 tháng cuối quý # RECURRING - - [ngày 25 tháng cuối quý]
            ngày 05 tháng sau # RECURRING - - [ngày 05 tháng sau]
            từ giữa năm 2026 # YEAR 2026 2026 [năm 2026]
            từ cuối năm 2026 đến hết quý II/2027 # RANGE 2026 2027-06 [từ cuối năm 2026 đến hết quý II/2027]
            từ ngày 5/3/2026 # DAY 2026-03-05 2026-03-05 [ngày 5/3/2026]
            2020 - 2025 đến năm 2030 # PERIOD 2020 2025 [2020 - 2025], YEAR 2030 2030 [năm 2030]
            từ 2020 - 2025 đến năm 2030 # RANGE 2020 2030 [từ 2020 - 2025 đến năm 2030]
            ngày 20 đến ngày 25/4/2026 # RANGE 2026-04-20 2026-04-25 [ngày 20 đến ngày 25/4/2026]
            từ ngày 20/4 đến tháng 5/2026 # RANGE 2026-04-20 2026-05 [từ ngày 20/4 đến tháng 5/2026]
            từ tháng 5/2026 - ngày 10/6/2026 # MONTH 2026-05 2026-05 [tháng 5/2026], DAY 2026-06-10 2026-06-10 [ngày 10/6/2026]
            ngày 15/4/2026 - 20/4/2026 # RANGE 2026-04-15 2026-04-20 [ngày 15/4/2026 - 20/4/2026]
            (01/01/2026 - 02/01/2026) # RANGE 2026-01-01 2026-01-02 [01/01/2026 - 02/01/2026]
            (tháng 5/1930 - tháng 5/2026) # RANGE 1930-05 2026-05 [tháng 5/1930 - tháng 5/2026]
            từ ngày 01/3/2026 đến giai đoạn 2026 - 2030 # DAY 2026-03-01 2026-03-01 [ngày 01/3/2026], PERIOD 2026 2030 [giai đoạn 2026 - 2030]
            ngày 3/3/2024; ngày 4/3/2024 # DAY 2024-03-03 2024-03-03 [ngày 3/3/2024], DAY 2024-03-04 2024-03-04 [ngày 4/3/2024]
            """)
    void findsDates(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
        assertThat(shown(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11-CT/TU",
                "1/3 số hộ",
                "trực 24/7",
                "0912 345 678",
                "0213.3876.501",
                "05/2025/QĐ-UBND",
                "sau 10 ngày",
                "05 ngày làm việc",
                "70 năm thành lập",
                "trong 3 tháng",
                "12/34/56/78",
                "1.1.2 mục",
                "số 5/2025-2026",
                "2025-2030/KH",
                "2025 - 2026/3",
                "năm học 2026-2027/KH",
                "ngày 5",
                "ngày 45",
                "ngày 100",
                "ngày 5 - 6",
                "ngày 15 / 3",
                "ngày 15/3/26",
                "Quốc khánh 02 / 9",
                "dịp 30/4/75",
                "dịp 100/4",
                "30/4",
                "quý V/2026",
                "quý 0",
                "tháng 6.000",
                "tháng 4/56",
                "tháng 123",
                "năm 999",
                "năm 3000",
                "1/15/3/2026",
                "A15/3/2026",
                "15/3/2026/5",
                "15/3-2026",
                "15/3/26",
                "15/3/0999",
                "15/3/3000",
                "của tháng",
                "từ tháng sau",
                "",
            })
    void seesNoDate(String text) {
        assertThat(Dates.in(text)).as(text).isEmpty();
    }

    @Test
    void tellsThePartsOfAnImpossibleDate() {
        DateMention mention = Dates.in("ngày 31/02/2023").get(0);
        assertThat(mention.written()).containsExactly(new DateParts(31, 2, 2023));
        assertThat(mention.exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 15/4/2026, BEFORE",
        "chậm nhất là ngày 15/4/2026, BY",
        "đến hết tháng 5/2026, BY",
        "trong năm 2026, WITHIN",
        "trước 8 giờ ngày 15/4/2026, BY",
        "sau ngày 15/4/2026,",
        "tính đến ngày 15/4/2026,",
    })
    void tellsWhatTheWordsBeforeSay(String text, DateLimit limit) {
        assertThat(Dates.in(text).get(0).limit()).isEqualTo(Optional.ofNullable(limit));
    }
}
