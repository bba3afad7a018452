package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    @Test
    void readsTasksFromText() throws IOException {
        assertThat(Usage.readText(SamplePlans.text("party-ward")))
                .contains("[Khối Dân vận phường] 2024-10-04", "[Các chi bộ trực thuộc] -");
    }

    @Test
    void refusesAnUploadThatIsTooLarge() {
        byte[] upload = ("{\"formatVersion\":\"1.0\"}" + " ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);

        assertThat(Usage.readStrangers(upload).findings())
                .extracting(Finding::code)
                .containsExactly("limit-exceeded");
    }

    @Test
    void saysWhatIsWrongWithJsonAndWhere() {
        byte[] json = "{\n  \"formatVersion\": \"1.0\",\n  \"subjet\": \"Mở chợ\"\n}".getBytes(StandardCharsets.UTF_8);

        assertThat(Usage.readJson(json))
                .singleElement()
                .asString()
                .startsWith("3:13 ERROR unknown-member at /subjet: ");
    }

    @Test
    void writesBothForms(@TempDir Path folder) throws IOException {
        byte[] canonical = Usage.write(BuildAPlan.plan(), folder);

        assertThat(PlanJson.read(canonical).plan()).contains(BuildAPlan.plan());
        assertThat(PlanJson.read(folder.resolve("plan.json")).plan()).contains(BuildAPlan.plan());
        assertThat(Files.readString(folder.resolve("plan.txt"))).contains("KẾ HOẠCH");
    }

    @Test
    void changesACopy() {
        Plan changed = Usage.change(BuildAPlan.plan());

        assertThat(changed.number()).map(DocumentNumber::written).contains("28/KH-SVHTTDL");
        assertThat(changed.body()).isEqualTo(BuildAPlan.plan().body());
    }

    @Test
    void reportsForPeopleAndMachines() throws IOException {
        assertThat(Usage.validate(SamplePlans.text("party-ward")))
                .contains("plans/march.txt", "\"verdict\": \"valid\"");
    }

    @Test
    void repairsWhatIsCertain() {
        Plan plan =
                Plan.builder().from(BuildAPlan.plan()).number("7/KH-SVHTTDL").build();

        assertThat(Usage.repair(plan)).containsExactly("unpadded-number at /number", "07/KH-SVHTTDL");
    }

    @Test
    void bindsAPlanItsPartsAndItsReportInsideAnotherType() {
        Plan plan = BuildAPlan.plan();
        List<Task> tasks = plan.assignments().get(0).tasks();
        PlanReport report = PlanValidator.standard().validate(plan);
        Usage.Envelope envelope = new Usage.Envelope("Sở Nội vụ", plan, tasks, Optional.of(report));
        String json = Usage.MAPPER.writeValueAsString(envelope);

        assertThat(Usage.open(json)).isEqualTo(envelope);
        assertThatThrownBy(() -> Usage.open(json.replace("\"place\"", "\"plaice\"")))
                .hasMessageContaining("có phải là \"place\"?");
    }

    @Test
    void bindsAPlanWithAMapperOfJackson2() throws IOException {
        String json = Usage.OF_JACKSON_2.writeValueAsString(Map.of("plan", BuildAPlan.plan()));

        assertThat(json).isEqualTo("{\"plan\":" + PlanJson.writeString(BuildAPlan.plan()) + "}");
        assertThat(Usage.OF_JACKSON_2.readValue(json, new TypeReference<Map<String, Plan>>() {}))
                .containsEntry("plan", BuildAPlan.plan());
    }

    @Test
    void givesTheSchema() {
        assertThat(Usage.schema()).contains(PlanSchema.ID);
    }

    @Test
    void walksToEveryCitation() {
        assertThat(Usage.walk(BuildAPlan.plan())).contains("/legalBases/0/documents/0 112/KH-UBND");
    }

    @Test
    void findsCitationsInWords() {
        assertThat(Usage.language("theo Kế hoạch số 5/KH-SYT ngày 02/4/2026"))
                .singleElement()
                .asString()
                .startsWith("5/KH-SYT at ");
    }

    @Test
    void readsAnExtension() {
        assertThat(Usage.extensions(BuildAPlan.plan())).isEqualTo(45_000_000);
    }
}
