package io.github.kehoach.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Node;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

class RegisterPropertyTest {
    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.oneOf(PlanArbitraries.plans(TextArbitraries.anyTexts()), PlanArbitraries.typicalPlans());
    }

    @Property
    void everyTaskIsARowOfEveryForm(@ForAll("plans") Plan plan) throws IOException {
        List<Row> rows = Order.DUE.sorted(Row.of(plan, "plan.json"));
        assertThat(rows.stream().map(Row::at).map(plan::find))
                .containsAll(plan.assignments().stream()
                        .flatMap(assignment -> assignment.tasks().stream())
                        .map(task -> Optional.<Node>of(task))
                        .toList());
        String csv = new String(CsvFile.write(rows, ','), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(rows.size() + 1).allMatch(line -> line.size() == Column.values().length);
        }
        assertThat(new String(MarkdownFile.write(rows), StandardCharsets.UTF_8).split("\n", -1))
                .hasSize(rows.size() + 3);
        byte[] excel = ExcelFile.write(rows);
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(excel))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
        }
        assertThat(ExcelFile.write(rows)).isEqualTo(excel);
    }
}
