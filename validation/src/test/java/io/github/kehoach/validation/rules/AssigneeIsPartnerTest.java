package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssigneeIsPartnerTest {
    private final AssigneeIsPartner rule = new AssigneeIsPartner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chi cục Kiểm lâm       | Chi cục Kiểm lâm
                    Chi cục Kiểm lâm       | CHI CỤC  KIỂM LÂM
                    UBND xã Tả Phìn        | Ủy ban nhân dân xã Tả Phìn
                    Các đội chữa cháy rừng | các đội chữa cháy rừng
                    Sở Y tế (cơ quan thường trực) | Sở Y tế
                    """)
    void reportsABodyOnBothSides(String assignee, String partner) {
        assertThat(partners(assignee, partner).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/2/content/0/partners/1");
            assertThat(finding.message().vi()).isEqualTo(partner + " vừa chủ trì vừa phối hợp cùng một nhiệm vụ");
            assertThat(finding.message().en()).isEqualTo(partner + " leads and supports the same task");
            assertThat(finding.found()).contains(partner);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chi cục Kiểm lâm | Chi cục Thủy lợi
                    Công an xã       | Công an huyện
                    """)
    void letsTwoBodiesWorkTogether(String assignee, String partner) {
        assertThat(partners(assignee, partner).findings(rule)).isEmpty();
    }

    @Test
    void doesNotApplyWithoutPartners() {
        assertThat(Example.union().report(rule).rules().notApplicable()).isEqualTo(1);
    }

    private static Example partners(String assignee, String partner) {
        return Example.state()
                .with("/body/2/content/0/assignees", "[\"" + assignee + "\"]")
                .with("/body/2/content/0/partners", "[\"Công an tỉnh\", \"" + partner + "\"]");
    }
}
