package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở  Y TẾ.                               | sở y tế
            UBND các xã, phường;                    | uỷ ban nhân dân xã phường
            Sở “GD&ĐT”                              | sở giáo dục và đào tạo
            TT Hội đồng nhân dân                    | thường trực hội đồng nhân dân
            Ban Dân vận (khối vận) các đảng bộ      | ban dân vận đảng bộ
            Ban Dân vận (khối vận ) đảng bộ         | ban dân vận đảng bộ
            Hội a) Cựu chiến binh (CCB tỉnh) khu vực | hội a cựu chiến binh khu vực
            Hội (của (những) người) mù              | hội mù
            Sở . Y tế                               | sở y tế
            Sở " Y tế                               | sở y tế
            (tất cả)                                | ''
            """)
    void makesNamesOfOneBodyEqual(String name, String key) {
        assertThat(BodyNames.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ban thường vụ tỉnh đoàn | tỉnh đoàn
            lãnh đạo sở y tế        | sở y tế
            người đứng đầu cơ quan  | cơ quan
            sở y tế                 | sở y tế
            """)
    void leavesOutWhoSpeaksForABody(String key, String body) {
        assertThat(BodyNames.spokenFor(key)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trạm",
                "đoàn kiểm tra liên ngành",
                "tổ chức liên quan",
                "cơ quan liên quan",
                "báo cáo viên các cấp"
            })
    void takesGroupsAndTeamsForNoBody(String key) {
        assertThat(BodyNames.isUnnamed(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trạm y tế", "tổ chức chính trị - xã hội", "cơ quan báo chí", "báo lào cai"})
    void takesOthersForBodies(String key) {
        assertThat(BodyNames.isUnnamed(key)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hội CCB phường          | Hội CCB
            HỘI CCB PHƯỜNG TÂN HÒA  | HỘI CCB
            Hội CCB Phường, Tân Hòa | Hội CCB
            Hội CCB cấp xã          | Hội CCB
            Hội xã Tân Hòa          | Hội xã Tân Hòa
            Hội CCB                 | Hội CCB
            Hội                     | Hội
            """)
    void cutsOffThePlaceBehindTheSecondWord(String name, String rest) {
        assertThat(BodyNames.withoutPlace(name)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            công an tỉnh lào cai                | công an tỉnh
            công an tỉnh                        | công an tỉnh
            sở y tế                             | sở y tế
            """)
    void cutsOffTheNameOfThePlace(String key, String level) {
        assertThat(BodyNames.level(key)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chi cục Quản lý thị trường | ccqltt
            Chi cục QLTT               | ccqltt
            Sở Giáo dục và Đào tạo     | sgddt
            Sở (Giáo dục)              | sgd
            Tổ 2 Ủy ban                | tub
            Đội K8 – KT&HT             | dkktht
            """)
    void takesTheFirstLettersOfAName(String name, String initials) {
        assertThat(BodyNames.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ban TgNc         | true
            Hội (CCB)        | true
            Công ty McDonald | false
            CÔNG             | true
            Sở Y tế          | false
            """)
    void tellsShortenedNames(String name, boolean shortened) {
        assertThat(BodyNames.isShortened(name)).isEqualTo(shortened);
    }
}
