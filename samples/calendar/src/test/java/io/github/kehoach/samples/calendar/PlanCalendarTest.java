package io.github.kehoach.samples.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCalendarTest {
    private static final Path GOLDEN =
            Path.of("samples/calendar/src/test/resources/io/github/kehoach/samples/calendar/union-province.ics");

    static Stream<String> plans() throws IOException {
        try (Stream<Path> files = Files.list(CalendarCheck.project().resolve("samples/plans"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void calendarOfEachExamplePlanIsValid(String name) {
        CalendarCheck.Result result = CalendarCheck.run(CalendarCheck.project(), "samples/plans/" + name, "--undated");
        assertThat(result.exitCode()).isZero();
        assertThat(CalendarCheck.events(CalendarCheck.checked(result.out()))).isNotEmpty();
    }

    @Test
    void writesWhatIsExpected() throws IOException {
        CalendarCheck.Result result = CalendarCheck.run(CalendarCheck.project(), "samples/plans/union-province.json");
        Path golden = CalendarCheck.project().resolve(GOLDEN);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, result.out().replace("\r\n", "\n"));
        }
        assertThat(result.out()).isEqualTo(Files.readString(golden).replace("\n", "\r\n"));
    }

    @Test
    void whatHasNoDayIsToldAndPutInOnRequest() {
        String plan = "samples/plans/union-province.json";
        CalendarCheck.Result without = CalendarCheck.run(CalendarCheck.project(), plan);
        CalendarCheck.Result with = CalendarCheck.run(CalendarCheck.project(), "--undated", plan);
        assertThat(without.err())
                .contains("6 mục không có ngày", "/body/5/content/3/tasks/1  việc không nêu thời gian");
        assertThat(without.out()).doesNotContain("BEGIN:VTODO");
        assertThat(CalendarCheck.checked(with.out()).getComponents(Component.VTODO))
                .hasSize(6);
    }

    @Test
    void readsAFolderAndGoesOnAfterABadFile(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("a.txt"), "KẾ HOẠCH\nTrồng cây\n\nNộp danh sách trước ngày 10/6/2024.\n");
        Files.writeString(directory.resolve("b.json"), "{");
        Files.writeString(directory.resolve("c.odt"), "?");
        CalendarCheck.Result result = CalendarCheck.run(directory, ".", "-o", "out.ics", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("a.txt: 1 entries", "b.json", "Skipped c.odt: it is an OpenDocument file");
        assertThat(CalendarCheck.events(CalendarCheck.checked(Files.readString(directory.resolve("out.ics")))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--what", "-o", "--lang fr"})
    void helpsWhereItDoesNotUnderstand(String args) {
        CalendarCheck.Result result =
                CalendarCheck.run(CalendarCheck.project(), args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("Cách dùng");
    }

    @Test
    void missingFileIsNamedWithoutItsFolder(@TempDir Path directory) {
        CalendarCheck.Result result = CalendarCheck.run(directory, "x.json", "x.docx");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("“x.json”", "“x.docx”").doesNotContain(directory.toString());
    }

    @Test
    void realPlansGiveValidCalendars() {
        Path shared = CalendarCheck.project().resolve("../shared/seeds");
        assumeTrue(Files.isDirectory(shared), "no real plans beside the project");
        CalendarCheck.Result result = CalendarCheck.run(shared, ".", "--undated");
        assertThat(CalendarCheck.events(CalendarCheck.checked(result.out()))).hasSizeGreaterThan(20);
    }
}
