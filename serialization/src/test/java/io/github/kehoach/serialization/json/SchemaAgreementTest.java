package io.github.kehoach.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema accepts the reader accepts, and the other way round, in plans that somebody changed. */
class SchemaAgreementTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void refuseTheSameChangedPlans() {
        agreeOn(new ChangedPlans(14), 400);
    }

    @Test
    @Tag("slow")
    void refuseTheSameOfTwoThousandChangedPlans() {
        agreeOn(new ChangedPlans(2026), 2000);
    }

    private static void agreeOn(ChangedPlans plans, int count) {
        int accepted = 0;
        for (int i = 0; i < count; i++) {
            String json = plans.next().toString();
            List<String> errors = Schemas.errors(json);
            List<Finding> findings = PlanJson.read(json.getBytes(UTF_8)).findings();
            if (errors.isEmpty()) {
                accepted++;
                assertThat(findings)
                        .as("of %s, which the schema accepts", json)
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
            } else {
                assertThat(findings)
                        .as("of %s, of which the schema says %s", json, errors.get(0))
                        .isNotEmpty();
            }
        }
        // a test that hardly ever sees the one or the other shows nothing
        assertThat(accepted).isBetween(count / 8, count * 7 / 8);
    }

    /** In Java, as in Python and others, {@code $} matches before a line end too. */
    @Test
    void acceptsTheDaysThatThereAreInEveryYear() {
        JsonNode issued =
                MAPPER.readTree(PlanSchema.json()).at("/$defs/plan/properties").get("issued");
        Pattern form = Pattern.compile(issued.get("pattern").stringValue());
        Pattern others = Pattern.compile(issued.get("not").get("pattern").stringValue());
        for (int year = 0; year < 10_000; year++) {
            for (String day :
                    List.of("", "-00", "-02", "-12", "-13", "-02-28", "-02-29", "-02-30", "-04-30", "-04-31")) {
                String date = padded(year, 4) + day;
                boolean accepted =
                        form.matcher(date).find() && !others.matcher(date).find();
                assertThat(accepted).as(date).isEqualTo(PartialDate.parse(date).isPresent());
            }
        }
        for (int month = 1; month <= 12; month++) {
            for (int day = 0; day <= 32; day++) {
                String date = "2023-" + padded(month, 2) + "-" + padded(day, 2);
                assertThat(form.matcher(date).find())
                        .as(date)
                        .isEqualTo(PartialDate.parse(date).isPresent());
            }
        }
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-28\\n", "2026\\n", "2026-08\\r\\n", "2026\\u2028", "\\n2026"})
    void refusesALineEndRoundADateOrVersionInEveryDialect(String date) {
        assertThat(Schemas.errors("{\"formatVersion\":\"1.0\",\"issued\":\"" + date + "\"}"))
                .isNotEmpty();
        assertThat(Schemas.errors("{\"formatVersion\":\"" + date.replaceAll("2026[-0-9]*", "1.0") + "\"}"))
                .isNotEmpty();
    }
}
