package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kehoach.core.finding.Location;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsTest {
    @Test
    void areReadWithAllTheirMembers() throws MalformedSettings {
        Suppressions read = Suppressions.read("""
                {"suppressions": [
                  {"code": "late-start", "location": "/body/0", "plan": "15/KH-UBND", "source": "plans",
                   "reason": "trích từ kế hoạch khác", "expires": "2026-12-31"},
                  {"code": "place-form", "location": "", "reason": "tên cũ"}
                ]}
                """, "s.json");
        assertThat(read.all())
                .containsExactly(
                        new Suppression(
                                "late-start",
                                Optional.of(Location.parse("/body/0")),
                                Optional.of("15/KH-UBND"),
                                Optional.of("plans"),
                                "trích từ kế hoạch khác",
                                Optional.of(LocalDate.of(2026, 12, 31))),
                        Suppression.at("place-form", Location.ROOT, "tên cũ"));
        assertThat(read.range(1).orElseThrow().start()).hasToString("4:3");
        assertThat(read.range(2)).isEmpty();
        assertThat(read.expire()).isTrue();
        assertThat(read.file()).contains("s.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"code": "a", "plan": "1", "reason": " "}                 | 1:56 wrong-type /suppressions/0/reason
            {"code": "a", "plan": "1"}                                | 1:19 missing-member /suppressions/0
            {"plan": "1", "reason": "x"}                              | 1:19 missing-member /suppressions/0
            {"code": "a", "reason": "x"}                              | 1:19 missing-member /suppressions/0
            {"code": "a", "plan": "1", "reason": "x", "expire": "y"}  | 1:71 unknown-member /suppressions/0/expire
            {"code": "a", "plan": "1", "reason": "x", "expires": "31/12/2026"} | 1:72 malformed-date /suppressions/0/expires
            {"code": "a", "plan": "1", "reason": "x", "expires": "2026-02-30"} | 1:72 malformed-date /suppressions/0/expires
            {"code": "a", "location": "body", "reason": "x"}          | 1:45 unknown-value /suppressions/0/location
            {"code": 7, "plan": "1", "reason": "x"}                   | 1:28 wrong-type /suppressions/0/code
            "late-start"                                              | 1:19 wrong-type /suppressions/0
            {"code": "a", "plan": "1", "reason": "x", "code": "b"}    | 1:69 duplicate-member /suppressions/0/code
            """)
    void sayWhatIsWrongInTheFileAndWhere(String entry, String expected) {
        MalformedSettings malformed = malformed("{\"suppressions\": [" + entry + "]}");
        assertThat(malformed.findings())
                .singleElement()
                .extracting(finding ->
                        finding.range().orElseThrow().start() + " " + finding.code() + " " + finding.location())
                .isEqualTo(expected);
        assertThat(malformed).hasMessageStartingWith("s.json:1:");
        assertThat(malformed.file()).isEqualTo("s.json");
    }

    @Test
    void nameTheMemberThatWasMeant() {
        assertThat(malformed("{\"supressions\": []}").findings())
                .extracting(finding -> finding.message().en())
                .contains("There is no \"supressions\" here; was \"suppressions\" meant?");
    }

    @Test
    void sayEverythingThatIsWrongAtOnce() {
        assertThat(malformed("{\"suppressions\": [{}, {\"code\": 1}]}").findings())
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | 1:1 syntax-error
            '{"suppressions": ['          | 1:19 syntax-error
            '{"suppressions": []} x'      | 1:22 syntax-error
            '{"suppressions": []} []'     | 1:22 trailing-content
            '[]'                          | 1:1 wrong-type
            '{}'                          | 1:1 missing-member
            '{"suppressions": {}}'        | 1:18 wrong-type
            '{"😀": 1, "suppressions": [tru]}' | 1:27 syntax-error
            """)
    void areRefusedIfTheFileIsNoSuchFile(String json, String expected) {
        assertThat(malformed(json).findings())
                .extracting(finding -> finding.range().orElseThrow().start() + " " + finding.code())
                .contains(expected);
    }

    private static MalformedSettings malformed(String json) {
        return catchThrowableOfType(MalformedSettings.class, () -> Suppressions.read(json, "s.json"));
    }
}
