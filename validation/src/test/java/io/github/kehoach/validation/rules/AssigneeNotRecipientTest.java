package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssigneeNotRecipientTest {
    private final AssigneeNotRecipient rule = new AssigneeNotRecipient();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sở Y tế                                  | Sở Công Thương
                    Sở Y tế                                  | UBND các xã, phường
                    Công an tỉnh                             | Công an xã
                    Phòng Quản lý công nghiệp                | Phòng Quản lý công nghệ
                    Các chi bộ trực thuộc                    | Thường trực Đảng ủy
                    Các đảng ủy trực thuộc Tỉnh ủy           | Thường trực Tỉnh ủy
                    Công đoàn cơ sở                          | Tổng Liên đoàn Lao động Việt Nam
                    Hội Cựu chiến binh                       | Hội LHPN
                    Trạm Y tế xã                             | Các trường học
                    Hạt Kiểm lâm Sa Pa                       | Hạt Kiểm lâm Bát Xát
                    Ủy ban nhân dân các xã                   | UBND tỉnh
                    Sở Y tế                                  | Báo Lào Cai, các cơ quan báo chí
                    Các doanh nghiệp khai thác rừng          | Các phòng, ban, ngành tỉnh
                    Văn phòng UBND tỉnh                      | Văn phòng Tỉnh ủy
                    Sở Y tế                                  | Giám đốc, các Phó Giám đốc Sở
                    UBND các xã, phường                      | Các hợp tác xã, doanh nghiệp
                    UBND phường                              | Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phường
                    Mặt trận Tổ quốc xã                      | Các tổ chức chính trị - xã hội xã
                    Các tổ chức chính trị - xã hội xã        | Công an xã
                    LĐLĐ các huyện, thành phố                | Các Ban LĐLĐ tỉnh
                    Các chi bộ trực thuộc                    | Thường trực Đảng ủy, các đồng chí Đảng ủy viên
                    """)
    void reportsABodyThatIsNotSentThePlan(String assignee, String recipient) {
        assertThat(plan(assignee, recipient).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/2/content/0/assignees/0");
            assertThat(finding.found()).contains(assignee);
            assertThat(finding.message().vi()).isEqualTo(assignee + " có nhiệm vụ nhưng không có trong nơi nhận");
            assertThat(finding.message().en()).isEqualTo(assignee + " has tasks and is not among the recipients");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sở Y tế                                  | SỞ Y TẾ
                    Sở Giáo dục và Đào tạo                   | Sở GD&ĐT
                    Sở GDĐT                                  | Sở Giáo dục và Đào tạo
                    Ủy ban nhân dân xã Tả Phìn               | UBND xã Tả Phìn
                    UBND các huyện, thành phố                | Uỷ ban nhân dân huyện, thành phố
                    UBND cấp xã                              | UBND các xã, phường
                    Chi cục Quản lý thị trường               | Chi cục QLTT
                    Hội Cựu chiến binh phường                | Hội CCB, Hội LHPN
                    Công đoàn Ngành                          | LĐLĐ các huyện, thành phố; CĐN, CĐVC
                    Công an tỉnh                             | Công an tỉnh Lào Cai
                    Công an                                  | Công an xã
                    Công an xã                               | Công an
                    Văn phòng UBND tỉnh                      | Trang TTĐT Tỉnh ủy, Văn phòng UBND tỉnh
                    Ban Dân vận Tỉnh ủy                      | Ban Dân vận, Ban Tuyên giáo Tỉnh ủy
                    Ban Tuyên giáo (tuyên huấn) các huyện ủy | Ban Tuyên giáo các huyện ủy
                    Đảng đoàn Mặt trận Tổ quốc               | Mặt trận Tổ quốc
                    Ban Thường vụ Tỉnh đoàn                  | Tỉnh đoàn
                    Đoàn xã                                  | Thường trực Ban Chấp hành Đoàn xã
                    Sở Y tế                                  | Các sở, ban, ngành
                    Sở Y tế                                  | Các Sở, Ban, Ngành tỉnh
                    Công an tỉnh                             | Các Sở, Ban, Ngành
                    Ban Dân tộc                              | Các sở, ban, ngành, đoàn thể tỉnh
                    Tỉnh đoàn                                | Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tỉnh
                    Phòng Kinh tế                            | Lãnh đạo các phòng, đơn vị trực thuộc
                    Trung tâm Y tế                           | Các phòng, ban, đơn vị trực thuộc
                    Trường THPT Đồi Cọ                       | Các trường học trên địa bàn
                    Các trường học trên địa bàn              | Trường THPT Đồi Cọ
                    Đài Phát thanh tỉnh                      | Các cơ quan báo chí
                    Sở Y tế                                  | Như Mục III
                    Sở Y tế                                  | Các đơn vị có tên trong Kế hoạch
                    Hạt Kiểm lâm Sa Pa                       | Các cơ quan liên quan
                    """)
    void takesNamesShortenedNamesAndGroups(String assignee, String recipient) {
        assertThat(plan(assignee, recipient).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ, công chức",
                "Đơn vị",
                "Các cơ quan, đơn vị",
                "Đoàn kiểm tra liên ngành",
                "Ban Chỉ đạo",
                "Tổ công tác",
                "Ông Lò Văn Hưng",
                "Trưởng các thôn",
                "Sở Nông nghiệp và Môi trường",
                "Lãnh đạo Sở Nông nghiệp và Môi trường",
                "Văn phòng",
                "Văn phòng Sở",
                "Chi cục Kiểm lâm"
            })
    void leavesTheIssuerItsOfficeAndThoseWhoAreNoBodyAlone(String assignee) {
        assertThat(plan(assignee, "Công an tỉnh").findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    QLCN  | Phòng Quản lý Công nghệ và Đổi mới sáng tạo | 0
                    CN(Trung) | Phòng Quản lý Công nghiệp               | 0
                    TgNc  | Ban Tuyên giáo - Nữ công                    | 0
                    KT    | Phòng Kinh tế                               | 0
                    KT    | Phòng Kinh tế - Hạ tầng và Đô thị           | 1
                    VT    | Phòng Vật tư                                | 1
                    """)
    void countsTheUnitThatKeepsACopy(String keeper, String assignee, int findings) {
        assertThat(plan(assignee, "Công an tỉnh")
                        .with("/archive", "[\"VT\", \"" + keeper + "\"]")
                        .findings(rule))
                .hasSize(findings);
    }

    @Test
    void wantsAnArchiveForTheOwnOffice() {
        assertThat(plan("Văn phòng Sở", "Công an tỉnh").without("/archive").findings(rule))
                .hasSize(1);
    }

    @Test
    void takesTheIssuerFromTheEnactmentWhereTheLetterheadIsLost() {
        assertThat(plan("Sở Nông nghiệp và Môi trường", "Công an tỉnh")
                        .without("/issuers")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotTakeTheVerbInANameForTheEndOfTheName() {
        assertThat(plan("Sở Y tế", "Công an tỉnh")
                        .without("/issuers")
                        .text("/enactment", "Sở Xây dựng xây dựng Kế hoạch phòng, chống cháy rừng năm 2026 như sau:")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void leavesOwnBoardsAloneWhereThePlanListsNone() {
        Example example = Example.party()
                .text("/body/2/content/0/assignees/0", "Ban Tuyên giáo Đảng ủy")
                .with("/issuers", "[{\"name\": \"ĐẢNG ỦY PHƯỜNG TÂN HÒA\"}]");
        assertThat(example.findings(rule)).isEmpty();
        assertThat(example.text("/recipients/2/name", "Văn phòng Đảng ủy").findings(rule))
                .hasSize(1);
    }

    @Test
    void tellsAllBodiesOfAnAssignmentAtOnceAndABodyOnce() {
        assertThat(plan("Công an tỉnh", "Công an tỉnh")
                        .with("/body/2/content/0/assignees", "[\"Sở Y tế\", \"Công an tỉnh\", \"Sở Nội vụ\"]")
                        .with("/body/2/content/1/assignees", "[\"Sở Nội vụ\"]")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/2/content/0/assignees");
                    assertThat(finding.found()).contains("Sở Y tế; Sở Nội vụ");
                });
        assertThat(plan("Công an tỉnh", "Công an tỉnh")
                        .with("/body/2/content/0/assignees", "[\"Công an tỉnh\", \"Sở Nội vụ\"]")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/2/content/0/assignees/1"));
    }

    @Test
    void leavesTheAssignmentsOfAnnexesAlone() {
        assertThat(Example.state()
                        .with("/annexes/0/content/-", "{\"type\": \"assignment\", \"assignees\": [\"Sở Y tế\"]}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void reportsABodyThatATableGivesWork() {
        String table = "{\"type\": \"table\", \"columns\": [\"Nhiệm vụ\", \"Đơn vị chủ trì\"], "
                + "\"rows\": [[\"Mắc đèn\", \"Công an tỉnh\"], [\"Bán vé\", \"Sở Y tế\"]]}";
        Example example = plan("Công an tỉnh", "Công an tỉnh").with("/body/2/content", "[" + table + "]");

        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/2/content/0/rows/1");
            assertThat(finding.found()).contains("Sở Y tế");
        });
        assertThat(Example.state().with("/annexes/0/content/-", table).findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotApplyWithoutRecipientsOrAssignments() {
        assertThat(Example.state().without("/recipients").report(rule).rules().notApplicable())
                .isEqualTo(1);
        assertThat(Example.state().without("/body/2").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    private static Example plan(String assignee, String recipient) {
        return Example.state()
                .with("/body/2/content/0/assignees", "[\"" + assignee + "\"]")
                .with("/recipients", "[{\"name\": \"" + recipient + "\"}]");
    }
}
