package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CirculationTest {
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
            """)
    void reachesABodyUnderAnotherName(String recipient, String body) {
        assertThat(plan(recipient).reaches(body)).isTrue();
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
        assertThat(plan(recipient).reaches(body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Như Mục III", "Các cơ quan liên quan", "Các đơn vị được giao nhiệm vụ"})
    void reachesEverybodyWhomThePlanNames(String recipient) {
        assertThat(plan(recipient).reachesEverybody()).isTrue();
        assertThat(plan(recipient).reaches("Sở Y tế")).isTrue();
        assertThat(plan("Sở Nội vụ").reachesEverybody()).isFalse();
    }

    @Test
    void listsTheRecipientsAndTheirPartsAsWritten() {
        Circulation circulation = plan("Sở Y tế; Hội Nông dân, Quân sự tỉnh");
        assertThat(circulation.lists("Sở Y tế; Hội Nông dân, Quân sự tỉnh")).isTrue();
        assertThat(circulation.lists("Sở Y tế")).isTrue();
        assertThat(circulation.lists("Quân sự tỉnh")).isTrue();
        assertThat(circulation.lists("Sở")).isFalse();
    }

    @Test
    void endsTheNameOfTheIssuerWithAWord() {
        Example example = Example.state().with("/issuers", "[{\"name\": \"UBND XÃ TẢ\"}]");
        assertThat(of(example).reaches("UBND xã Tả Phìn")).isTrue();
        assertThat(of(example).reaches("UBND xã Tảo")).isFalse();
    }

    @Test
    void endsTheNameInTheEnactmentBeforeTheFirstVerb() {
        Example example = Example.state()
                .without("/issuers")
                .text("/enactment", "Sở Xây dựng xây dựng và ban hành Kế hoạch phòng, chống cháy rừng như sau:");
        assertThat(of(example).reaches("Sở Xây dựng")).isTrue();
        assertThat(of(example).reaches("Sở Xây dựng tỉnh")).isTrue();
        assertThat(of(example).reaches("Sở Xây lắp")).isFalse();
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
        Example example = Example.state()
                .with("/recipients", "[{\"name\": \"Sở Y tế\"}]")
                .with("/archive", "[\"VT\", \"" + entry + "\"]");
        assertThat(of(example).reaches(unit)).isEqualTo(reached);
    }

    private static Circulation plan(String recipient) {
        return of(Example.state().with("/recipients", "[{\"name\": \"" + recipient + "\"}]"));
    }

    private static Circulation of(Example example) {
        return Circulation.of(example.plan(), new BodyKeys());
    }
}
