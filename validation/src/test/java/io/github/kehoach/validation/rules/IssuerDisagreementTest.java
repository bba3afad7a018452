package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class IssuerDisagreementTest {
    private final IssuerDisagreement rule = new IssuerDisagreement();

    private static Example commune() {
        return Example.state()
                .with("/issuers", "[{\"name\": \"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ\"}]")
                .text("/enactment", "Ủy ban nhân dân xã Tân Khê ban hành Kế hoạch như sau:")
                .with("/signatures/0/capacity", "[\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\"]");
    }

    @Test
    void pointsAtTheEnactmentThatNamesAnotherBody() {
        String enactment = "Căn cứ tình hình, Sở Y tế ban hành Kế hoạch như sau:";
        assertThat(Example.state().text("/enactment", enactment).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.location()).hasToString("/enactment");
                    assertThat(finding.span().orElseThrow().in(enactment)).isEqualTo("Sở Y tế");
                    assertThat(finding.found()).contains("Sở Y tế");
                    assertThat(finding.expected()).contains("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
                    assertThat(finding.message().vi())
                            .isEqualTo("Câu ban hành ghi Sở Y tế nhưng phần đầu ghi SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
                });
    }

    @Test
    void pointsAtTheSignatureForAnotherBody() {
        assertThat(commune()
                        .with("/signatures/0/capacity", "[\"Thay mặt\", \"TM. HỘI ĐỒNG NHÂN DÂN\"]")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/capacity/1");
                    assertThat(finding.span()).isEmpty();
                    assertThat(finding.found()).contains("TM. HỘI ĐỒNG NHÂN DÂN");
                    assertThat(finding.expected()).contains("ỦY BAN NHÂN DÂN XÃ TÂN KHÊ");
                });
    }

    @Test
    void pointsAtTheLetterheadIfTheOtherTwoAgree() {
        assertThat(commune().text("/issuers/0/name", "ĐẢNG ỦY XÃ TÂN KHÊ").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/issuers/0/name");
                    assertThat(finding.expected()).contains("Ủy ban nhân dân xã Tân Khê");
                });
    }

    @Test
    void comparesEnactmentAndSignatureWhereTheLetterheadIsLost() {
        Example plan = commune().without("/issuers");
        assertThat(plan.findings(rule)).isEmpty();
        assertThat(plan.text("/enactment", "Đảng ủy xã xây dựng kế hoạch như sau:")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/signatures/0/capacity/0");
    }

    @Test
    void tellsTwoStrangersBoth() {
        assertThat(commune()
                        .text("/enactment", "Đảng ủy xã xây dựng kế hoạch như sau:")
                        .with("/signatures/0/capacity", "[\"T/M HỘI ĐỒNG NHÂN DÂN\"]")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/enactment", "/signatures/0/capacity/0");
    }

    @Test
    void hearsOfBothBodiesInOneSentence() {
        assertThat(commune()
                        .text(
                                "/enactment",
                                "Ủy ban nhân dân xã Tân Khê, Công đoàn cơ sở thống nhất xây dựng kế hoạch như sau:")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsNothingInPlansOfOneBody() {
        assertThat(commune().report(rule).rules().passed()).isEqualTo(1);
        assertThat(Example.party().findings(rule)).isEmpty();
        assertThat(Example.union().findings(rule)).isEmpty();
        assertThat(Example.party()
                        .text("/enactment", "Ban Tuyên giáo Tỉnh ủy xây dựng kế hoạch như sau:")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void leavesJointPlansAndLonelyNamesAlone() {
        Example two = commune()
                .text("/enactment", "Đảng ủy xã xây dựng kế hoạch như sau:")
                .with("/issuers/-", "{\"name\": \"ĐẢNG ỦY XÃ TÂN KHÊ\"}");
        assertThat(two.report(rule).rules().notApplicable()).isEqualTo(1);
        Example signedByTwo = commune()
                .text("/enactment", "Đảng ủy xã xây dựng kế hoạch như sau:")
                .with("/signatures/-", "{\"position\": \"BÍ THƯ\"}");
        assertThat(signedByTwo.report(rule).rules().notApplicable()).isEqualTo(1);
        Example lonely = commune().without("/enactment").with("/signatures/0/capacity", "[\"KT. CHỦ TỊCH\"]");
        assertThat(lonely.report(rule).rules().notApplicable()).isEqualTo(1);
    }
}
