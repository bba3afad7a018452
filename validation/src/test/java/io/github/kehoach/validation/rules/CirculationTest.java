package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets a plan, as the rule about assignees tells. */
class CirculationTest {
    private static final String ASSIGNEES = "/body/2/content/0/assignees";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Tổ chức đảng, đảng viên         | phòng tổ chức đảng, đảng viên
            Sở Y tế và Sở Nội vụ                  | Sở Nội vụ
            Hội Nông dân, Quân sự tỉnh            | Quân sự tỉnh
            Chi cục Quản lý thị trường            | Chi cục QLTT
            UBND các xã                           | UBND phường Tân Hòa
            Ủy ban nhân dân các xã                | UBND phường Tân Hòa
            UBND cấp xã                           | UBND phường Tân Hòa
            UBND cấp xã                           | Ủy ban nhân dân phường Tân Hòa
            Lãnh đạo các phòng                    | Phòng Kinh tế
            Các sở; ban                           | Ban Dân tộc
            Các sở; hội                           | Hội Nông dân
            Các tổ chức chính trị                 | Các tổ chức chính trị cấp huyện
            Công an tỉnh                          | Công an
            Công an tỉnh Lào Cai                  | Lãnh đạo Công an tỉnh
            Công an tỉnh                          | Lãnh đạo Công an tỉnh Lào Cai
            Chi bộ thôn                           | Chi bộ thôn trực thuộc Đảng uỷ
            """)
    void reachesABodyUnderAnotherName(String recipient, String body) {
        assertThat(reaches(sentTo(recipient), body)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chi cục Quản lý rừng                  | Chi cục QLTT
            UBND xã Bản Hồ                        | UBND phường Tân Hòa
            Hội đồng nhân dân các xã              | UBND phường Tân Hòa
            Công đoàn các xã                      | Hội Nông dân
            Các sở; Ban Dân tộc                   | Ban Tôn giáo
            Các sở; Hội Nông dân tỉnh             | Hội Luật gia
            Sở Y tế; ban                          | Ban Tôn giáo
            """)
    void doesNotReachAnother(String recipient, String body) {
        assertThat(reaches(sentTo(recipient), body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Như Mục III", "Các cơ quan liên quan", "Các đơn vị được giao nhiệm vụ"})
    void reachesEverybodyWhomThePlanNames(String recipient) {
        assertThat(reaches(sentTo(recipient), "Sở Y tế")).isTrue();
        assertThat(reaches(sentTo(recipient), "Hội Nông dân")).isTrue();
    }

    @Test
    void reachesTheRecipientsAndTheirParts() {
        Example example = sentTo("Sở Y tế; Hội Nông dân, Quân sự tỉnh");
        assertThat(reaches(example, "Sở Y tế; Hội Nông dân, Quân sự tỉnh")).isTrue();
        assertThat(reaches(example, "Sở Y tế")).isTrue();
        assertThat(reaches(example, "Quân sự tỉnh")).isTrue();
        assertThat(reaches(example, "Sở Nội vụ")).isFalse();
    }

    @Test
    void endsTheNameOfTheIssuerWithAWord() {
        Example example = Example.state().with("/issuers", "[{\"name\": \"UBND XÃ TẢ\"}]");
        assertThat(reaches(example, "UBND xã Tả Phìn")).isTrue();
        assertThat(reaches(example, "UBND xã Tảo")).isFalse();
    }

    @Test
    void endsTheNameInTheEnactmentBeforeTheFirstVerb() {
        Example example = Example.state()
                .without("/issuers")
                .text("/enactment", "Sở Xây dựng xây dựng và ban hành Kế hoạch phòng, chống cháy rừng như sau:");
        assertThat(reaches(example, "Sở Xây dựng")).isTrue();
        assertThat(reaches(example, "Sở Xây dựng tỉnh")).isTrue();
        assertThat(reaches(example, "Sở Xây lắp")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KTN          | Phòng Kinh tế ngành            | true
            H            | Phòng Kế hoạch                 | false
            KH           | Phòng Kế hoạch                 | true
            (KH)         | Phòng Kế hoạch                 | false
            CNTT (Hạnh)  | Phòng Công nghệ - Thông tin    | true
            VT           | Phòng Vật tư                   | false
            """)
    void reachesTheUnitThatKeepsACopy(String entry, String unit, boolean reached) {
        Example example = sentTo("Sở Y tế").with("/archive", "[\"VT\", \"" + entry + "\"]");
        assertThat(reaches(example, unit)).isEqualTo(reached);
    }

    private static Example sentTo(String recipient) {
        return Example.state().with("/recipients", "[{\"name\": \"" + recipient + "\"}]");
    }

    private static boolean reaches(Example example, String body) {
        return example.with(ASSIGNEES, "[\"" + body + "\"]").findings(new AssigneeNotRecipient()).stream()
                .noneMatch(finding -> finding.location().toString().startsWith(ASSIGNEES));
    }
}
