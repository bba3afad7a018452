package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReferencesTest {
    private static final Plan PLAN = Plan.builder()
            .addBody(section("I.", "1.", "2."))
            .addBody(section("II-", "1.", "2.", "3."))
            .addBody(Section.builder()
                    .label("III.")
                    .heading("TỔ CHỨC THỰC HIỆN")
                    .addContent(Assignment.builder()
                            .label("1.")
                            .addAssignees("Sở Y tế")
                            .addTasks(
                                    Task.builder().label("a)").text("Chủ trì.").build())
                            .addTasks(
                                    Task.builder().label("b)").text("Báo cáo.").build())
                            .build())
                    .build())
            .addAnnexes(Annex.builder().label("Phụ lục I").build())
            .addAnnexes(Annex.builder().label("Phụ lục II").build())
            .build();

    private static Section section(String label, String... items) {
        Section.Builder section = Section.builder().label(label).heading("NỘI DUNG");
        for (String item : items) {
            section.addContent(Item.builder().label(item).text("Việc " + item).build());
        }
        return section.build();
    }

    private static String levels(SectionReference reference) {
        return reference.levels().stream()
                .map(level -> Folding.key(level.word()) + " "
                        + level.numbers().stream().map(Label::written).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" > "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            như nội dung tại mục 3, phần II của Kế hoạch này # phần II > mục 3 # /body/1/content/2
            các nội dung ở mục 1, 2, 3 phần II của Kế hoạch # phần II > mục 1+2+3 # /body/1/content/0 /body/1/content/1 /body/1/content/2
            từ mục 1 đến mục 3 phần II Kế hoạch này # phần II > mục 1+2+3 # /body/1/content/0 /body/1/content/1 /body/1/content/2
            theo khoản 2 Mục I Kế hoạch này # mục I > khoản 2 # /body/0/content/1
            theo điểm b khoản 1 Mục III # mục III > khoản 1 > điểm b # /body/2/content/0/tasks/1
            nêu tại Phần II, mục 1 # phần II > mục 1 # /body/1/content/0
            theo Mục I và Mục III của kế hoạch này # mục I+III # /body/0 /body/2
            tại mục 4, phần II của Kế hoạch này # phần II > mục 4 # ''
            tại phần V của Kế hoạch này # phần V # ''
            theo điểm b Mục I Kế hoạch này # mục I > điểm b # ''
            (Phụ lục II kèm theo) # phụ lục II # /annexes/1
            chi tiết tại phụ lục I ban hành kèm theo # phụ lục I # /annexes/0
            """)
    void findsAndResolvesReferencesToThePlan(String text, String levels, String targets) {
        for (String form :
                new String[] {text, Normalizer.normalize(text, Normalizer.Form.NFD), text.replace(" ", " \n")}) {
            assertThat(SectionReferences.in(form)).as(form).hasSize(1);
            SectionReference reference = SectionReferences.in(form).get(0);
            assertThat(levels(reference)).isEqualTo(levels);
            assertThat(reference.toThisPlan()).isTrue();
            assertThat(reference.resolve(PLAN).stream().map(Object::toString).collect(Collectors.joining(" ")))
                    .isEqualTo(targets);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            tại mục 3 đến 5, 7 Phần II # phần II > mục 3+4+5+7 # mục 3 đến 5, 7 Phần II
            tại mục 5 - 3 Phần II # phần II > mục 5+3 # mục 5 - 3 Phần II
            từ khoản 1 - 52 Mục I # mục I > khoản 1+52 # từ khoản 1 - 52 Mục I
            nội dung Mục II kèm theo # mục II # Mục II kèm theo
            tại khoản 1, điểm b Mục II # mục II > khoản 1 > điểm b # khoản 1, điểm b Mục II
            mục 1, 2, mục 3 phần II # phần II > mục 1+2+3 # mục 1, 2, mục 3 phần II
            mục 1, khoản 3 phần II # phần II > mục 1 > khoản 3 # mục 1, khoản 3 phần II
            tại mục 1.2 Phần II # phần II > mục 1.2 # mục 1.2 Phần II
            tại mục 1.2.3.4.5 Phần II của Kế hoạch này # phần II > mục 1.2.3.4.5 # mục 1.2.3.4.5 Phần II của Kế hoạch này
            theo điểm a, b khoản 1 Mục III # mục III > khoản 1 > điểm a+b # điểm a, b khoản 1 Mục III
            tại mục 3 - 5 Phần II # phần II > mục 3+4+5 # mục 3 - 5 Phần II
            tại mục 1.1 - 1.5 Phần II # phần II > mục 1.1+1.5 # mục 1.1 - 1.5 Phần II
            theo mục 3, Phần II, Kế hoạch này # phần II > mục 3 # mục 3, Phần II, Kế hoạch này
            tại Mục II thuộc Kế hoạch này # mục II # Mục II thuộc Kế hoạch này
            nội dung Mục II nêu trên # mục II # Mục II nêu trên
            xem Mục II # mục II # Mục II
            tại mục 3 của phần II # phần II > mục 3 # mục 3 của phần II
            tại mục 3 thuộc phần II # phần II > mục 3 # mục 3 thuộc phần II
            Phụ lục III # phụ lục III # Phụ lục III
            theo Phụ lục I và II # phụ lục I+II # Phụ lục I và II
            tại Điều 5 của Kế hoạch này # điều 5 # Điều 5 của Kế hoạch này
            tại Chương II Mục 3 # chương II > mục 3 # Chương II Mục 3
            tại tiểu mục 2 Mục 3 Phần I # phần I > mục 3 > tiểu mục 2 # tiểu mục 2 Mục 3 Phần I
            theo mục 3 Phần VIII # phần VIII > mục 3 # mục 3 Phần VIII
            tại mục A Phần II # phần II > mục A # mục A Phần II
            tại điểm i khoản 1 Mục II # mục II > khoản 1 > điểm i # điểm i khoản 1 Mục II
            tại mục 1. Phần sau # mục 1 # mục 1
            tại khoản 123 Mục III # mục III > khoản 123 # khoản 123 Mục III
            """)
    void tellsTheLevelsAndWhereTheWordsStand(String text, String levels, String words) {
        assertThat(SectionReferences.in(text)).hasSize(1);
        SectionReference reference = SectionReferences.in(text).get(0);
        assertThat(levels(reference)).isEqualTo(levels);
        assertThat(reference.span().in(text)).isEqualTo(words);
        assertThat(reference.toThisPlan()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            theo khoản 1 Điều 2 Quyết định số 5/QĐ-UBND # điều 2 > khoản 1
            quy định tại Điều 9, Nghị định số 81/2024/NĐ-CP # điều 9
            theo mục 2 phần I Kế hoạch số 7/KH-UBND # phần I > mục 2
            thuộc phụ lục II, Nghị định số 81/2024/NĐ-CP # phụ lục II
            tại Mục III Kế hoạch số 5/KH-UBND # mục III
            theo Mục II Quyết định của Chủ tịch # mục II
            theo Mục II, Quyết định này # mục II
            tại khoản 5 Điều 5 # điều 5 > khoản 5
            tại điểm đ khoản 2 Mục III, Kế hoạch số 5/KH-UBND # mục III > khoản 2 > điểm đ
            theo điểm c khoản 3 Điều 4 của Luật Thư viện # điều 4 > khoản 3 > điểm c
            """)
    void tellsReferencesIntoOtherDocumentsApart(String text, String levels) {
        assertThat(SectionReferences.in(text)).hasSize(1);
        SectionReference reference = SectionReferences.in(text).get(0);
        assertThat(levels(reference)).isEqualTo(levels);
        assertThat(reference.toThisPlan()).isFalse();
        assertThat(reference.resolve(PLAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đạt 5 điểm 9",
                "mục tiêu 3 tốt",
                "một phần 3 số hộ",
                "điều y tế xã",
                "các khoản 5 triệu",
                "hạng mục vi phạm",
                "phần lớn",
                "tại mục 5% phần sau",
                "tại mục 5/6 số hộ",
                "tại khoản 1234",
                "Mục 3a Phần",
                "tại khoản a Mục",
                "Mục II có ba việc",
                "tại Điều 5",
                "xem mục i",
                "",
            })
    void seesNoReference(String text) {
        assertThat(SectionReferences.in(text)).as(text).isEmpty();
    }

    @Test
    void tellsOfSeveralReferencesWhichAreToThePlan() {
        String text =
                "theo Mục II của Kế hoạch số 5/KH-UBND, Mục III Quyết định số 6/QĐ-UBND; theo Mục IV của Kế hoạch này;"
                        + " theo Mục V Kế hoạch số 7/KH-UBND; theo Mục VI";

        assertThat(SectionReferences.in(text))
                .extracting(reference -> levels(reference) + " " + reference.toThisPlan())
                .containsExactly("mục II false", "mục III false", "mục IV true", "mục V false", "mục VI true");
    }

    @Test
    void looksThroughPartsWithoutANumber() {
        Item second = Item.of("2.", "Hai");
        Task task = Task.builder().label("-").text("Việc").addContent(second).build();
        Plan plan = Plan.builder()
                .addBody(Section.builder()
                        .label("I.")
                        .heading("NỘI DUNG")
                        .addContent(
                                Item.builder()
                                        .label("-")
                                        .text("Ý")
                                        .addContent(second)
                                        .build(),
                                Section.builder()
                                        .heading("Chung")
                                        .addContent(second)
                                        .build(),
                                Assignment.builder()
                                        .addAssignee("Văn phòng")
                                        .addTask(task)
                                        .build())
                        .build())
                .addAnnex(Annex.builder().label("Phụ lục I").addContent(second).build())
                .addAnnex(Annex.builder().title("Biểu").addContent(second).build())
                .build();

        assertThat(SectionReferences.in("tại khoản 2 Mục I").get(0).resolve(plan))
                .extracting(Object::toString)
                .containsExactly("/body/0/content/1/content/0", "/body/0/content/2/tasks/0/content/0");
        assertThat(SectionReferences.in("tại Phụ lục I, mục 2").get(0).resolve(plan))
                .extracting(Object::toString)
                .containsExactly("/annexes/0/content/0");
    }

    @Test
    void spanRunsToThePlan() {
        String text = "Làm tại mục 3, phần II của Kế hoạch này, kịp thời.";
        assertThat(SectionReferences.in(text).get(0).span().in(text)).isEqualTo("mục 3, phần II của Kế hoạch này");
    }
}
