package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Signature;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the four plans that the library grew from say. */
class SeedsTest {
    @BeforeAll
    static void onlyWhereTheSeedsAre() {
        SharedTexts.assumeThere("seeds");
    }

    private static String text(String seed) {
        return SharedTexts.read(SharedTexts.texts("seeds", seed).get(0));
    }

    private static Reading reading(String seed) {
        return PlanText.read(text(seed));
    }

    private static Plan plan(String seed) {
        return reading(seed).plan().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | 459/KH-LĐLĐ | 2023-06-14 | Lai Châu | trade-union
            001 | 252/KH-LĐLĐ | 2021-05-20 | Lai Châu | trade-union
            002 |             |            |          | party
            003 |             |            |          | party
            """)
    void haveNumberDatePlaceAndRegime(String seed, String number, String issued, String place, String regime) {
        Plan plan = plan(seed);

        assertThat(plan.number().map(Object::toString)).isEqualTo(Optional.ofNullable(number));
        assertThat(plan.issued().map(Object::toString)).isEqualTo(Optional.ofNullable(issued));
        assertThat(plan.place()).isEqualTo(Optional.ofNullable(place));
        assertThat(plan.regime().orElseThrow().code()).isEqualTo(regime);
        assertThat(plan.subject()).isPresent();
        assertThat(plan.enactment().orElseThrow()).endsWith("như sau:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | Căn cứ: 171-KH/BTGTU 2023-05-30; Căn cứ: 457/KH-LĐLĐ 2023-06-06
            001 | Thực hiện: 31-KH/TU 2021-05-17
            002 | Thực hiện: 11-CT/TU 2022-06-15, 06-KH/BTC 2023-05-10
            003 | Thực hiện: 146-KH/TU 2024-03-18
            """)
    void restOnTheirDocuments(String seed, String bases) {
        assertThat(plan(seed).legalBases()).extracting(SeedsTest::basis).containsExactly(bases.split("; "));
    }

    private static String basis(LegalBasis basis) {
        return basis.lead().orElseThrow() + ": "
                + basis.documents().stream().map(SeedsTest::document).collect(Collectors.joining(", "));
    }

    private static String document(Citation citation) {
        return citation.number().orElseThrow() + " " + citation.issued().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"000, I. II. III.", "001, I. II. III.", "002, I- II- IV-", "003, I- II- III-"})
    void haveLabelsOfTheFirstLevel(String seed, String labels) {
        assertThat(plan(seed).body().stream().flatMap(block -> block.label().stream()))
                .extracting(Label::written)
                .containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"000, 3,", "001, 3, purpose", "002, 3,", "003, 2,"})
    void haveObjectives(String seed, int count, String kind) {
        List<Objective> objectives = plan(seed).objectives();

        assertThat(objectives).hasSize(count);
        assertThat(objectives)
                .allSatisfy(objective ->
                        assertThat(objective.kind().map(told -> told.code())).isEqualTo(Optional.ofNullable(kind)));
    }

    /** Each assignment with the number of bodies it names and the number of its tasks. */
    @ParameterizedTest
    @CsvSource({
        "000, 1. 1/5  2. 3/3",
        "001, 1. 1/4  2. 4/4",
        "002, 1. 1/2  2. 4/1  3. 1/1  4. 1/1  5. 1/1  6. 3/3  7. 1/1  8. 3/2",
        "003, 1. 1/4  2. 1/3  3. 1/3",
    })
    void giveWorkUnderImplementation(String seed, String assignments) {
        Section implementation = plan(seed).sections().stream()
                .filter(section -> section.role().equals(Optional.of(SectionRole.IMPLEMENTATION)))
                .findFirst()
                .orElseThrow();

        assertThat(implementation.content())
                .extracting(block -> assignment((Assignment) block))
                .containsExactly(assignments.split(" {2}"));
    }

    private static String assignment(Assignment assignment) {
        return assignment.label().orElseThrow() + " "
                + assignment.assignees().size() + "/"
                + assignment.tasks().size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1. | Đoàn TNCS Hồ Chí Minh phường        | các cơ quan, đơn vị liên quan
            3.2. | Các nhà trường trên địa bàn phường  | Đoàn TNCS Hồ Chí Minh phường
            3.3. | Ban Chỉ huy Quân sự phường          | Hội CCB; UB MTTQ; các cơ quan, đơn vị liên quan
            3.5. | UBND phường                         | UB MTTQ; các tổ chức CT-XH phường
            """)
    void sayWhoLeadsAnActivityAndWhoCooperates(String label, String leader, String partners) {
        Assignment activity = plan("003").assignments().stream()
                .filter(assignment -> assignment.label().equals(Optional.of(Label.of(label))))
                .findFirst()
                .orElseThrow();

        assertThat(activity.assignees()).containsExactly(leader);
        assertThat(activity.partners()).containsExactly(partners.split("; "));
        assertThat(activity.tasks()).hasSize(1);
        assertThat(activity.heading().isPresent()).isEqualTo(label.equals("3.3.") || label.equals("3.5."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | 6  |          |                              | TgNc VT
            001 | 7  |          |                              | VT TgNc
            002 | 10 | b/c b/c  |                              | ''
            003 | 6  | đề b/c   | Bản điện tử 5, Bản giấy 1    | VPĐU
            """)
    void goToTheirRecipients(String seed, int count, String purposes, String groups, String archive) {
        Plan plan = plan(seed);
        String stated = plan.recipients().stream()
                .flatMap(recipient -> recipient.purpose().stream())
                .collect(Collectors.joining(" "));

        assertThat(plan.recipients()).hasSize(count);
        assertThat(stated).isEqualTo(Optional.ofNullable(purposes).orElse(""));
        assertThat(groups(plan.recipients()))
                .isEqualTo(Optional.ofNullable(groups).orElse(""));
        assertThat(String.join(" ", plan.archive().orElseThrow().entries())).isEqualTo(archive);
    }

    private static String groups(List<Recipient> recipients) {
        return recipients.stream()
                .flatMap(recipient -> recipient.group().stream())
                .distinct()
                .map(group -> group + " "
                        + recipients.stream()
                                .filter(recipient -> recipient.group().equals(Optional.of(group)))
                                .count())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "000, TM. BAN THƯỜNG VỤ, PHÓ CHỦ TỊCH, Hoàng Văn Trinh",
        "001, TM. BAN THƯỜNG VỤ, CHỦ TỊCH, Nguyễn Thị Thiện",
        "002, , TRƯỞNG BAN, Lê Đức Dục",
        "003, T/M ĐẢNG ỦY, BÍ THƯ, Đỗ Huy Hoàng",
    })
    void areSigned(String seed, String capacity, String position, String name) {
        assertThat(plan(seed).signatures())
                .containsExactly(Signature.builder()
                        .capacity(Stream.ofNullable(capacity).toList())
                        .position(position)
                        .name(name)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"000, 1", "001, 0", "002, 2", "003, 1"})
    void announceAnnexes(String seed, int count) {
        assertThat(plan(seed).annexes()).hasSize(count).allSatisfy(annex -> {
            assertThat(annex.title()).isPresent();
            assertThat(annex.content()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | nêu cao ý chí
            000 | đã đạt được, tiếp tục
            001 | do Văn phòng Trung ương
            001 | Facebook Công đoàn
            002 | trưởng thành của
            002 | 2020 - 2025. Kết quả
            003 | VIỆT NAM, TẦM VÓC
            """)
    void haveTheirBrokenSentencesWhole(String seed, String joint) {
        List<String> texts = new ArrayList<>();
        Plan same = plan(seed).mapTexts(text -> {
            texts.add(text);
            return text;
        });

        assertThat(same).isEqualTo(plan(seed));
        assertThat(texts).anyMatch(text -> text.contains(joint));
    }

    @ParameterizedTest
    @CsvSource({"000,", "001,", "002, 7 ----- 67 2", "003,"})
    void leaveOutNothingButRulesAndPageNumbers(String seed, String leftOut) {
        String quoted = reading(seed).findings().stream()
                .filter(finding -> !finding.code().equals("guessed"))
                .map(finding -> finding.range().orElseThrow().start().line() + " "
                        + finding.found().orElseThrow())
                .collect(Collectors.joining(" "));

        assertThat(quoted).isEqualTo(Optional.ofNullable(leftOut).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void areTheSameWhenWrittenAndReadAgain(String seed) {
        Plan plan = plan(seed);

        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void loseNothing(String seed) {
        assertThat(Letters.lost(text(seed), reading(seed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void holdNoEmphasisAndNoLineBreak(String seed) {
        Collection<String> texts = new ArrayList<>();
        plan(seed).mapTexts(text -> {
            texts.add(text);
            return text;
        });

        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("*") || text.contains("\n"));
    }
}
