package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.validation.PlanValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Puts one fault at a time into the good example plans; exactly that fault must be found, at its place. */
class InjectedFaultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# plan           | words                               | faulty words                         | code                         | place
state-province   | 18/KH-SKHCN"                        | 018/KH-SKHCN"                        | unpadded-number              | /number
state-province   | 18/KH-SKHCN"                        | 18-KH/SKHCN"                         | foreign-number-notation      | /number
state-province   | 18/KH-SKHCN"                        | 18/2026/KH-SKHCN"                    | year-in-number               | /number
state-province   | 18/KH-SKHCN"                        | 18 / KH-SKHCN"                       | malformed-number             | /number
state-province   | 18/KH-SKHCN"                        | 18/BC-SKHCN"                         | wrong-type-code              | /number
party-ward       | 31-KH/ĐU"                           | 31/KH-ĐU"                            | foreign-number-notation      | /number
union-province   | 96/KH-LĐLĐ"                         | 96-KH/LĐLĐ"                          | foreign-number-notation      | /number
youth-district   | 12-KH/TĐTN-BPT"                     | 12-Kh/TĐTN-BPT"                      | wrong-type-code              | /number
state-commune    | "place": "Tân Khê"                  | "place": "tân khê"                   | place-form                   | /place
state-commune    | "issued": "2026-04-09"              | "issued": "2026-03-09"               | basis-after-plan             | /legalBases/2/documents/0/issued
union-province   | 14/KH-TLĐ ngày 22/01/2026           | 14/KH-TLĐ ngày 23/01/2026            | citation-text-mismatch       | /legalBases/0/documents/0/issued
union-province   | Kế hoạch số 203-KH/TU ngày          | Kế hoạch số 203/KH-TU ngày           | citation-text-mismatch       | /legalBases/0/documents/1/number
youth-district   | "label": "III."                     | "label": "II."                       | repeated-number              | /body/2/label
state-province   | "label": "VI."                      | "label": "VII."                      | skipped-number               | /body/5/label
state-province   | "label": "đ)"                       | "label": "e)"                        | skipped-number               | /body/2/content/1/content/4/label
union-province   | "label": "2.3."                     | "label": "3.3."                      | misplaced-number             | /body/2/content/1/content/2/label
party-ward       | "label": "III-"                     | "label": "III."                      | mixed-labels                 | /body/2/label
party-ward       | "label": "V-"                       | "label": "V."                        | mixed-labels                 | /body/4/label
state-commune    | "KINH PHÍ"                          | "Kinh phí"                           | section-heading-case         | /body/4/heading
union-province   | Kỷ niệm 140 năm                     | Kỷ niệm 141 năm                      | anniversary-mismatch         | /body/2/content/0/content/0/heading
union-province   | (02/9/1945 - 02/9/2026)             | (02/9/1954 - 02/9/2026)              | anniversary-mismatch         | /body/2/content/1/content/1/heading
union-province   | (19/12/1946 - 19/12/2026)           | (19/12/1946 - 19/12/2025)            | anniversary-mismatch         | /body/2/content/1/content/2/heading
state-province   | chậm nhất ngày 31/3/2026."          | chậm nhất ngày 31/4/2026."           | impossible-date              | /body/5/content/1/tasks/0/text
state-province   | Từ ngày 02/3/2026 đến               | Từ ngày 02/3/2027 đến                | reversed-period              | /body/3/content/0/text
union-province   | thứ Bảy, ngày 25/4/2026             | thứ Hai, ngày 25/4/2026              | weekday-mismatch             | /body/3/content/0/content/0/text
youth-district   | thứ Bảy, ngày 18/3/2023             | thứ Bảy, ngày 19/3/2023              | weekday-mismatch             | /body/3/content/0/content/2/text
state-province   | "due": "2026-12-15"                 | "due": "2026-12-25"                  | due-text-mismatch            | /body/5/content/0/tasks/3/due
state-province   | khoản 1 Mục III Kế hoạch này        | khoản 7 Mục III Kế hoạch này         | unresolved-section-reference | /body/4/content/1/text
party-ward       | mục 2, phần II của Kế hoạch này     | mục 2, phần IX của Kế hoạch này      | unresolved-section-reference | /body/4/content/2/tasks/0/text
state-commune    | "KT. CHỦ TỊCH"                      | "KT. PHÓ CHỦ TỊCH"                   | deputy-for-deputy            | /signatures/0/capacity/1
state-commune    | "TM. ỦY BAN NHÂN DÂN"               | "T/M ỦY BAN NHÂN DÂN"                | foreign-capacity-notation    | /signatures/0/capacity/0
party-ward       | "T/M ĐẢNG ỦY"                       | "TM. ĐẢNG ỦY"                        | foreign-capacity-notation    | /signatures/0/capacity/0
state-commune    | "Hà Quang Thịnh"                    | "ThS. Hà Quang Thịnh"                | honorific-before-name        | /signatures/0/name
state-commune    | "Hà Quang Thịnh"                    | "Hà quang Thịnh"                     | signature-case               | /signatures/0/name
state-commune    | "name": "Công an xã"                | "name": "Công an huyện"              | assignee-not-recipient       | /body/5/content/2/assignees/0
state-commune    | "name": "Phòng Kinh tế"             | "name": "Trạm Y tế xã"               | duplicate-recipient          | /recipients/8
state-province   | "name": "Sở Công Thương"            | "name": "Sở Tài chính"               | assignee-not-recipient       | /body/5/content/4/assignees/0
state-province   | "VT",                               | "QLKH", "VT",                        | archive-form                 | /archive
party-ward       | "VPĐU"                              | "VT", "VPĐU"                         | archive-form                 | /archive
state-province   | Chấm điểm theo                      | Ch\u1ea5m \u0111i\u1ec3m the\u043e   | look-alike-letter            | /body/2/content/0/content/1/text
state-province   | Đào tạo 600                         | \u00d0ào tạo 600                     | look-alike-letter            | /body/1/content/2/text
state-province   | Rà soát các vùng                    | Ra\u0300 soát các vùng               | not-normalised               | /body/2/content/0/content/0/text
state-province   | Rà soát các vùng                    | Rà so\u200bát các vùng               | invisible-character          | /body/2/content/0/content/0/text
union-province   | đúng thời hạn./.                    | đúng thời hạn. /.                    | malformed-end-mark           | /body/6/text
                    """)
    void isFoundAtItsPlace(String plan, String words, String faulty, String code, String place) throws IOException {
        String json = Files.readString(SamplePlans.json(plan));
        assertThat(json).contains(words);
        List<Finding> before = findings(json);
        int at = json.indexOf(words);
        List<Finding> after = findings(json.substring(0, at) + faulty + json.substring(at + words.length()));
        after.removeAll(before);
        assertThat(after)
                .extracting(finding -> finding.code() + " " + finding.location())
                .contains(code + " " + place);
        assertThat(after).extracting(Finding::code).containsOnly(code);
    }

    private static List<Finding> findings(String json) {
        return new ArrayList<>(PlanValidator.standard().validate(PlanJson.read(json), "a.json").findings().stream()
                .map(finding ->
                        Finding.builder().from(finding).range(Optional.empty()).build())
                .toList());
    }
}
