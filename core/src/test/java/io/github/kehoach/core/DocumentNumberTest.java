package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # written           | ordinal | year | symbol        | type | issuers      | notation
            459/KH-LĐLĐ         | 459     |      | KH-LĐLĐ       | KH   | LĐLĐ         | STATE
            05/KH-UBND          | 5       |      | KH-UBND       | KH   | UBND         | STATE
            2014/KH-SYT-CĐN     | 2014    |      | KH-SYT-CĐN    | KH   | SYT CĐN      | STATE
            18/KH-MTTQ-BTT      | 18      |      | KH-MTTQ-BTT   | KH   | MTTQ BTT     | STATE
            15/UBND-VX          | 15      |      | UBND-VX       |      | UBND VX      | STATE
            69/KHHT             | 69      |      | KHHT          |      | KHHT         | STATE
            36/CV-GTYB          | 36      |      | CV-GTYB       | CV   | GTYB         | STATE
            1105 /KH-ĐKT        | 1105    |      | KH-ĐKT        | KH   | ĐKT          | STATE
            459 / KH - LĐLĐ     | 459     |      | KH - LĐLĐ     | KH   | LĐLĐ         | STATE
            /KH-SCT             |         |      | KH-SCT        | KH   | SCT          | STATE
            31-KH/TU            | 31      |      | KH/TU         | KH   | TU           | PARTY
            06-KH/BTC           | 6       |      | KH/BTC        | KH   | BTC          | PARTY
            43-CTr/TU           | 43      |      | CTr/TU        | CTr  | TU           | PARTY
            28-CV/TW            | 28      |      | CV/TW         | CV   | TW           | PARTY
            29-HD/TWĐTN-VP      | 29      |      | HD/TWĐTN-VP   | HD   | TWĐTN VP     | PARTY
            298 KH/TWĐTN        | 298     |      | KH/TWĐTN      | KH   | TWĐTN        | PARTY
            -KH/TU              |         |      | KH/TU         | KH   | TU           | PARTY
            05/2025/QĐ-UBND     | 5       | 2025 | QĐ-UBND       | QĐ   | UBND         | LEGAL_NORM
            63/2025/QH15        | 63      | 2025 | QH15          |      | QH15         | LEGAL_NORM
            12/2026/HĐS-GĐN     | 12      | 2026 | HĐS-GĐN       |      | HĐS GĐN      | LEGAL_NORM
            05/2026/VLN/CV-LV   | 5       | 2026 | VLN/CV-LV     |      | VLN CV LV    | LEGAL_NORM
            /2026/KH-UBND       |         | 2026 | KH-UBND       | KH   | UBND         | LEGAL_NORM
            15 / 2024 / KH-UBND | 15      | 2024 | KH-UBND       | KH   | UBND         | LEGAL_NORM
            02                  | 2       |      |               |      | ''           |
            02/                 | 2       |      |               |      | ''           |
            2025/KH-UBND        | 2025    |      | KH-UBND       | KH   | UBND         | STATE
            1/2125/KH-UBND      | 1       |      | 2125/KH-UBND  |      | 2125 KH UBND |
            459-KH-LĐLĐ         | 459     |      | KH-LĐLĐ       | KH   | LĐLĐ         |
            31-KH/              | 31      |      | KH/           | KH   | ''           |
            5/Kh-UBND           | 5       |      | Kh-UBND       |      | Kh UBND      | STATE
            YBB-SA032/26-LR     |         |      | YBB-SA032/26-LR |    | YBB SA032 26 LR |
            5//KH-UBND          | 5       |      | /KH-UBND      | KH   | UBND         |
            31KH/TU             | 31      |      | KH/TU         | KH   | TU           |
            31-/KH              | 31      |      | /KH           | KH   | ''           |
            5/2025              | 5       |      | 2025          |      | 2025         | STATE
            123456789/KH-UBND   | 123456789 |    | KH-UBND       | KH   | UBND         | STATE
            1234567890/KH-UBND  |         |      | KH-UBND       | KH   | UBND         | STATE
            ''                  |         |      |               |      | ''           |
            """)
    void tellsTheParts(
            String written,
            Integer ordinal,
            Integer year,
            String symbol,
            String type,
            String issuers,
            Notation notation) {
        DocumentNumber number = DocumentNumber.of(written);

        assertThat(number.ordinal()).isEqualTo(ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal));
        assertThat(number.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        assertThat(number.symbol()).isEqualTo(Optional.ofNullable(symbol));
        assertThat(number.typeCode()).isEqualTo(Optional.ofNullable(type));
        assertThat(number.issuerCodes()).isEqualTo(issuers.isEmpty() ? List.of() : List.of(issuers.split(" ")));
        assertThat(number.notation()).isEqualTo(Optional.ofNullable(notation));
        assertThat(number).hasToString(written);
    }

    @Test
    void passesOverNoBreakSpaces() {
        DocumentNumber number = DocumentNumber.of("459\u00a0/\u00a0KH-LĐLĐ");

        assertThat(number.ordinal()).hasValue(459);
        assertThat(number.typeCode()).contains("KH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05/KH-UBND      | 05
            31-KH/TU        | 31
            05/2025/QĐ-UBND | 05
            /KH-UBND        |
            số 5/KH-UBND    |
            """)
    void figuresKeepTheirNoughts(String written, String figures) {
        assertThat(DocumentNumber.of(written).figures()).isEqualTo(Optional.ofNullable(figures));
    }
}
