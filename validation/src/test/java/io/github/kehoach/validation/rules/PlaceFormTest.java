package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFormTest {
    private final PlaceForm rule = new PlaceForm();

    @ParameterizedTest
    @CsvSource(textBlock = """
            lai châu,               Lai Châu,              viết hoa
            Lai châu,               Lai Châu,              viết hoa
            đặc khu phú quý,        Đặc khu Phú Quý,       viết hoa
            phường Nguyễn Trãi,     Phường Nguyễn Trãi,    viết hoa
            quận 1,                 Quận 1,                viết hoa
            thành phố Hồ Chí Minh,  Thành phố Hồ Chí Minh, viết hoa
            tỉnh Lai Châu,          Lai Châu,              cấp hành chính
            Tỉnh Lai Châu,          Lai Châu,              cấp hành chính
            Thành phố Hà Nội,       Hà Nội,                cấp hành chính
            xã Tân Khê,             Tân Khê,               cấp hành chính
            Thị trấn sa Pa,         Sa Pa,                 cấp hành chính
            thị xã Nghĩa Lộ,        Nghĩa Lộ,              cấp hành chính
            Hồ Chí Minh,            Thành phố Hồ Chí Minh, viết đủ
            TP. Hồ Chí Minh,        Thành phố Hồ Chí Minh, viết đủ
            Tp.HCM,                 Thành phố Hồ Chí Minh, viết đủ
            TPHCM,                  Thành phố Hồ Chí Minh, viết đủ
            Thành phố HCM,          Thành phố Hồ Chí Minh, viết đủ
            """)
    void saysHowThePlaceIsWritten(String place, String expected, String word) {
        assertThat(Example.state().text("/place", place).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.location()).hasToString("/place");
                    assertThat(finding.span()).contains(new Span(0, place.length()));
                    assertThat(finding.message().vi()).contains(place, expected, word);
                    assertThat(finding.found()).contains(place);
                    assertThat(finding.expected()).contains(expected);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TP. Lai Châu", "Tp Lai Châu", "TP.Lai Châu", "HN", "BR-VT", "P.5", "TX Đông Triều", "Đ.Biên"})
    void findsAbbreviations(String place) {
        assertThat(Example.state().text("/place", place).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/place");
                    assertThat(finding.message().vi()).contains(place, "viết tắt");
                    assertThat(finding.found()).contains(place);
                    assertThat(finding.expected()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lai Châu",
                "Thành phố Hồ Chí Minh",
                "Quận 1",
                "Phường 12",
                "Phường Điện Biên Phủ",
                "Thị trấn Trần Văn Thời",
                "Thủ đô Hà Nội",
                "Đặc khu Phú Quý",
                "Bà Rịa - Vũng Tàu",
                "Ea H'leo",
                "Krông Pắc",
                "Đắk R'lấp",
                "Ma-đa-guôi",
                "LAI CHÂU",
                "Y Tý",
                "Xãm Khòe"
            })
    void leavesRightNamesAlone(String place) {
        assertThat(Example.state().text("/place", place).findings(rule)).isEmpty();
    }

    @Test
    void isForThePartyTooAndForPlacesOnly() {
        assertThat(Example.party().text("/place", "phú Thọ").findings(rule)).hasSize(1);
        assertThat(Example.state().text("/place", " ").report(rule).rules().notApplicable())
                .isEqualTo(1);
        assertThat(Example.state().without("/place").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
