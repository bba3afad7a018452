package io.github.kehoach.samples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
    private static Plan plan(Block... body) {
        return Plan.builder()
                .addIssuer(Issuer.of("UBND XÃ NẬM CẦN"))
                .number("12/KH-UBND")
                .issued(LocalDate.of(2024, 1, 5))
                .subject("Trồng cây năm 2024")
                .addBody(body)
                .build();
    }

    private static Plan plan(String... lines) {
        return plan(Arrays.stream(lines).map(Paragraph::of).toArray(Block[]::new));
    }

    private static List<String> lines(Plan plan) {
        return CalendarCheck.events(CalendarCheck.of(plan)).stream()
                .map(CalendarCheck::line)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Nộp danh sách hộ nhận cây trước ngày 10/6/2024 # 20240609 20240610 Hạn: Nộp danh sách hộ nhận cây trước ngày 10/6/2024
            Nộp danh sách chậm nhất ngày 10/6/2024 # 20240610 20240611 Hạn: Nộp danh sách chậm nhất ngày 10/6/2024
            Trồng xong đến hết tháng 2/2024 # 20240229 20240301 Hạn: Trồng xong đến hết tháng 2/2024
            Làm đất trong tháng 3/2024 # 20240301 20240401 Làm đất trong tháng 3/2024
            Trồng đợt một trong quý II năm 2024 # 20240401 20240701 Trồng đợt một trong quý II năm 2024
            Phát quang từ ngày 01/7/2024 đến ngày 29/8/2024 # 20240701 20240830 Phát quang từ ngày 01/7/2024 đến ngày 29/8/2024
            Lễ ra quân tổ chức vào ngày 02/3/2024 ở bến # 20240302 20240303 Trồng cây năm 2024: Lễ ra quân tổ chức vào ngày 02/3/2024 ở bến
            """)
    void tellsDeadlinesTimesAndEventsApart(String text, String line) {
        assertThat(lines(plan(text))).containsExactly(line);
    }

    @Test
    void datesOfCitedDocumentsAreNoEvents() {
        assertThat(lines(plan("Theo Công văn số 15/UBND-NN ngày 20/02/2024, nộp báo cáo trước ngày 10/6/2024")))
                .hasSize(1);
    }

    @Test
    void eachAnniversaryHasItsWindow() {
        Plan plan = plan(
                "Kỷ niệm 70 năm Ngày mở bến (07/5/1954 - 07/5/2024)",
                "Kỷ niệm 20 năm lập xã (01/01/2004 - 01/10/2024)",
                "Mừng 70 năm Ngày mở bến (07/5/1954 - 07/5/2024)",
                "Làm mạnh trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày.");
        assertThat(lines(plan))
                .containsExactly(
                        "20240417 20240513 Đợt cao điểm: Kỷ niệm 70 năm Ngày mở bến",
                        "20240507 20240508 Kỷ niệm 70 năm Ngày mở bến",
                        "20240911 20241007 Đợt cao điểm: Kỷ niệm 20 năm lập xã",
                        "20241001 20241002 Kỷ niệm 20 năm lập xã");
    }

    @Test
    void rowOfATaskTableSaysWhatWhoAndWhen() {
        Table table = Table.builder()
                .columns(List.of("STT", "Nội dung", "Đơn vị chủ trì", "Thời gian hoàn thành"))
                .addRow("1", "Ươm cây giống", "Hội Nông dân", "Tháng 3/2024")
                .addRow("2", "Làm đường vào rừng", "Đoàn Thanh niên", "Thường xuyên")
                .build();
        Agenda agenda = Agenda.of(plan(table));
        assertThat(agenda.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.DEADLINE);
            assertThat(entry.last()).isEqualTo("2024-03-31");
            assertThat(entry.title()).isEqualTo("Ươm cây giống");
            assertThat(entry.body().leaders()).containsExactly("Hội Nông dân");
            assertThat(entry.at()).hasToString("/body/0/rows/0");
        });
        assertThat(agenda.undated()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Undated.Reason.NO_TIME);
            assertThat(left.at()).hasToString("/body/0/rows/1");
        });
    }

    @Test
    void dueOfATaskCountsWhereItsWordsSayNothing() {
        Assignment assignment = Assignment.builder()
                .heading("Hội Nông dân")
                .addAssignee("Hội Nông dân")
                .addTask(Task.builder()
                        .text("Ươm cây")
                        .due(PartialDate.of(2024, 3))
                        .build())
                .addTask(Task.builder()
                        .text("Nộp danh sách trước ngày 10/6/2024")
                        .due(LocalDate.of(2024, 6, 9))
                        .build())
                .build();
        Agenda agenda = Agenda.of(plan(assignment));
        assertThat(agenda.entries())
                .extracting(entry -> entry.last().toString())
                .containsExactly("2024-03-31", "2024-06-09");
        assertThat(agenda.entries()).allMatch(entry -> entry.body().leaders().contains("Hội Nông dân"));
        assertThat(agenda.undated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Nộp trước ngày 31/6/2024 # IMPOSSIBLE
            Nộp ngày 20 hằng tháng # RECURRING
            Treo cờ dịp ngày 30/4 # NO_YEAR
            Kỷ niệm 90 năm lập hội (1934 - 2024) # NO_DAY
            Họp ngày 02/01/2023 # PAST
            Mục tiêu của giai đoạn 2021 - 2030 # MENTIONED
            Làm mạnh trước từng sự kiện 20 ngày # NO_EVENT
            """)
    void whatHasNoDayIsListed(String text, Undated.Reason reason) {
        Agenda agenda = Agenda.of(plan(text));
        assertThat(agenda.entries()).isEmpty();
        assertThat(agenda.undated()).extracting(Undated::reason).containsExactly(reason);
    }

    @Test
    void lastDayThereIsHasNoDayAfterIt() {
        Task task = Task.builder().text("Trồng mãi").due(PartialDate.of(9999)).build();
        Agenda agenda = Agenda.of(plan(
                Assignment.builder().addAssignee("Hội Nông dân").addTask(task).build()));
        assertThat(agenda.entries()).isEmpty();
        assertThat(agenda.undated()).extracting(Undated::reason).containsExactly(Undated.Reason.IMPOSSIBLE);
    }

    @Test
    void uidStaysWhenDatesMoveAndLinesAreAdded() {
        Item before = Item.of("-", "Nộp danh sách hộ nhận cây trước ngày 10/6/2024");
        Item after = Item.of("-", "Nộp danh sách hộ nhận cây trước ngày 15/7/2024");
        Item other = Item.of("-", "Ươm cây trong tháng 3/2024");
        Section old = Section.builder().heading("VIỆC LÀM").addContent(before).build();
        Section renewed =
                Section.builder().heading("VIỆC LÀM").addContent(other, after).build();
        VEvent first = CalendarCheck.event(CalendarCheck.of(plan(old)), summary -> summary.contains("danh sách"));
        VEvent second = CalendarCheck.event(
                CalendarCheck.of(plan(Item.of("I.", "MỞ ĐẦU"), renewed)), summary -> summary.contains("danh sách"));
        assertThat(CalendarCheck.value(first, Property.DTSTART))
                .isNotEqualTo(CalendarCheck.value(second, Property.DTSTART));
        assertThat(CalendarCheck.uid(first)).isEqualTo(CalendarCheck.uid(second));
    }

    @Test
    void sameWordsInTwoPlansHaveTheirOwnUids() {
        Plan one = plan("Nộp danh sách trước ngày 10/6/2024");
        Plan two = Plan.builder().from(one).number("13/KH-UBND").build();
        assertThat(CalendarCheck.uid(CalendarCheck.events(CalendarCheck.of(one)).get(0)))
                .isNotEqualTo(CalendarCheck.uid(
                        CalendarCheck.events(CalendarCheck.of(two)).get(0)));
    }

    /** The check is that of every calendar: no two entries have the same name. */
    @Test
    void wordsThatDifferInBrokenLettersOnlyHaveTheirOwnUids() {
        assertThat(lines(plan("Nộp \ud800 trước ngày 10/6/2024", "Nộp \udc00 trước ngày 11/6/2024")))
                .hasSize(2);
    }

    @Test
    void noWordsOfAPlanCanEndALine() {
        String hostile = "Họp\r\nEND:VEVENT\r\u0000\u0007 " + "🌳".repeat(40) + ", a,b\\\\n ngày 02/3/2024";
        assertThat(lines(plan(hostile)))
                .singleElement()
                .asString()
                .startsWith("20240302 20240303")
                .contains("🌳");
    }

    @Tag("slow")
    @Test
    @Timeout(60)
    void thousandsOfEntriesMakeACalendar() {
        String[] lines = new String[10_000];
        Arrays.setAll(lines, i -> "Nộp danh sách số " + i + " trước ngày 10/6/2024");
        assertThat(lines(plan(lines))).hasSize(lines.length);
    }

    @Test
    @Timeout(60)
    void thousandsOfDatesInOneSentenceTakeNoTime() {
        String text = "Họp ngày 02/3/2024, ".repeat(20_000);
        assertThat(Agenda.of(plan(text)).entries()).isNotEmpty();
    }
}
