package io.github.kehoach.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where later findings about a plan stand in its source. */
class ReadingPlacesTest {
    private static final String JSON = """
            {
              "formatVersion": "1.0",
              "body": [ null, {"type": "foo"},
                { "text": "a\\n\\u0111\\"😀ộc", "type": "paragraph" },
                { "type": "item" }, 5,
                { "type": "table", "rows": [ ["đ", 3, "b"] ] }
              ],
              "place": "x", "place": "yy"
            }
            """;

    private static Finding finding(String location) {
        return builder(location).build();
    }

    private static Finding.Builder builder(String location) {
        return Finding.builder()
                .code("test")
                .severity(Severity.INFO)
                .location(Location.parse(location))
                .message("vi", "en");
    }

    private static String place(Finding finding) {
        return PlanJson.read(JSON)
                .locate(List.of(finding))
                .get(0)
                .range()
                .map(range -> range.start() + "-" + range.end())
                .orElse("nowhere");
    }

    @ParameterizedTest
    @CsvSource({
        "/body/0, 4:5-4:54",
        "/body/0/text, 4:15-4:31",
        "/body/1, 5:5-5:23",
        "/body/1/text, 5:5-5:23",
        "/body/2/rows/0, 6:34-6:47",
        "/body/2/rows/0/1, 6:43-6:46",
        "/body/3, nowhere",
        "/place, 8:26-8:30",
        "/subject, 1:1-9:2",
        "'', 1:1-9:2",
    })
    void mapsPlacesOfThePlanToTheSource(String location, String place) {
        assertThat(place(finding(location))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 4:16-4:17",
        "1, 2, 4:17-4:19",
        "2, 3, 4:19-4:25",
        "3, 4, 4:25-4:27",
        "4, 6, 4:27-4:28",
        "6, 8, 4:28-4:30",
        "8, 8, 4:30-4:30",
        "0, 9, 4:15-4:31"
    })
    void narrowsToTheWordsMeant(int start, int end, String place) {
        assertThat(place(builder("/body/0/text").span(new Span(start, end)).build()))
                .isEqualTo(place);
    }

    @Test
    void keepsOrderAndRangesThatAreThere() {
        List<Finding> located =
                PlanJson.read(JSON).locate(List.of(finding("/place"), finding("/body/9"), finding("/body/1")));
        assertThat(located).extracting(f -> f.location().toString()).containsExactly("/place", "/body/9", "/body/1");
        assertThat(PlanJson.read("{}").locate(located)).isEqualTo(located);
    }
}
