package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be said of sources that are meant to do harm, or are broken beyond use; some would take hours if read badly. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileSourceTest {
    private static final Map<String, Supplier<byte[]>> JSON = HostileSources.json();
    private static final Map<String, Supplier<byte[]>> TEXTS = HostileSources.texts();

    private static final Set<String> ASKED = new HashSet<>();

    /** The codes of what reading finds, each once; {@code no plan} where the source gave none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            empty                      | no plan | syntax-error
            one brace                  | no plan | syntax-error
            one zero byte              | no plan | syntax-error
            only a mark                | no plan | syntax-error
            two marks                  | no plan | syntax-error
            UTF-16 with mark           | no plan | syntax-error
            UTF-16 big with mark       | no plan | syntax-error
            UTF-16 without mark        | no plan | syntax-error
            raw lone surrogate         | no plan | syntax-error
            escaped lone surrogate     | plan    | -
            escaped reversed pair      | plan    | -
            zero byte in a string      | no plan | syntax-error
            escaped zero               | plan    | -
            zero bytes after           | plan    | trailing-content
            decomposed                 | plan    | -
            nested items               | no plan | limit-exceeded
            deep arrays                | no plan | limit-exceeded
            open arrays                | no plan | limit-exceeded not-a-plan
            open objects               | no plan | limit-exceeded
            null for all               | plan    | null-value unknown-member unsupported-version
            true for all               | plan    | unknown-member unsupported-version wrong-type
            numbers for all            | plan    | unknown-member unsupported-version wrong-type
            strings for all            | plan    | malformed-date unknown-member unknown-value unsupported-version wrong-type
            objects for all            | plan    | missing-member unknown-member unsupported-version wrong-type
            arrays of null             | plan    | null-value unknown-member unsupported-version wrong-type
            arrays of arrays           | plan    | unknown-member unsupported-version wrong-type
            only null                  | no plan | not-a-plan
            no such day                | plan    | malformed-date
            no such month              | plan    | malformed-date
            other figures              | plan    | malformed-date
            members twice              | plan    | duplicate-member
            version twice              | no plan | unsupported-version
            huge number                | plan    | wrong-type
            long number                | no plan | limit-exceeded
            long key                   | plan    | unknown-member
            long own key               | no plan | limit-exceeded
            unknown members            | no plan | limit-exceeded
            own members                | no plan | limit-exceeded
            colliding members          | plan    | -
            long string                | no plan | limit-exceeded
            long string to skip        | plan    | wrong-type
            many empty items           | no plan | limit-exceeded missing-member
            two plans                  | plan    | trailing-content
            comment                    | no plan | syntax-error
            blanks                     | no plan | syntax-error
            right to left              | plan    | -
            """)
    void saysWhatIsWrongWithJson(String name, String plan, String codes) {
        byte[] source = JSON.get(name).get();
        ASKED.add("json " + name);
        Reading reading = PlanJson.read(source);
        assertThat(said(reading)).isEqualTo(expected(plan, codes));
        check(reading, new String(source, StandardCharsets.UTF_8));
    }

    /** What the rules find beside the reader is told by the tests of the rules; here they must come to an end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            empty                      | plan    | -
            one byte                   | plan    | -
            half a letter              | plan    | -
            only a mark                | plan    | -
            UTF-16 with mark           | plan    | -
            UTF-16 without mark        | plan    | -
            half of UTF-16             | plan    | -
            raw lone surrogate         | plan    | -
            zero bytes                 | plan    | -
            only zero bytes            | plan    | -
            decomposed                 | plan    | -
            one long line              | no plan | limit-exceeded
            one long line of words     | no plan | limit-exceeded
            blank lines                | plan    | -
            blank lines of all kinds   | plan    | -
            markers                    | plan    | -
            markers on a line          | plan    | -
            pipes                      | plan    | -
            lines of pipes             | plan    | -
            tabs                       | plan    | -
            lines of tabs              | plan    | -
            rules                      | plan    | left-out
            right to left              | plan    | -
            no width                   | plan    | -
            marks without letters      | plan    | -
            figures                    | plan    | -
            lines of figures           | plan    | left-out
            signs                      | plan    | -
            titles                     | plan    | -
            recipients                 | plan    | -
            recipients on a line       | plan    | guessed
            head without rows          | plan    | -
            head with tabs and no rows | plan    | -
            head of pipes and no rows  | plan    | -
            head and lines of a letter | plan    | -
            no such days               | plan    | -
            plan JSON                  | plan    | -
            not text                   | plan    | left-out
            """)
    void saysWhatIsWrongWithText(String name, String plan, String codes) {
        byte[] source = TEXTS.get(name).get();
        ASKED.add("text " + name);
        Reading reading = PlanText.read(source);
        assertThat(said(reading)).isEqualTo(expected(plan, codes));
        check(reading, PlanText.decode(source));
    }

    @AfterAll
    static void leavesNoSourceOut() {
        Set<String> all = new HashSet<>();
        JSON.keySet().forEach(name -> all.add("json " + name));
        TEXTS.keySet().forEach(name -> all.add("text " + name));
        assertThat(ASKED).isEqualTo(all);
    }

    private static String said(Reading reading) {
        Set<String> codes = new TreeSet<>();
        reading.findings().forEach(finding -> codes.add(finding.code()));
        return (reading.plan().isPresent() ? "plan" : "no plan") + " " + String.join(" ", codes);
    }

    private static String expected(String plan, String codes) {
        return plan + " " + (codes == null ? "" : codes);
    }

    private static void check(Reading reading, String source) {
        PlanReport report = PlanValidator.standard().validate(reading, "a");
        assertThat(report.notEvaluatedRules()).isEmpty();
        // and two that say which limits are passed: of findings, and of what ended the reading
        assertThat(report.findings().size())
                .isLessThanOrEqualTo(Limits.standard().most(Limits.Measure.FINDINGS) + 2);
        assertThat(TextReport.in(Language.EN).plan(report, source)).isNotBlank();
        assertThat(JsonReport.write(PlanValidator.standard().report(List.of(report))))
                .isNotBlank();
        reading.plan().ifPresent(plan -> {
            assertThat(PlanJson.read(PlanJson.write(plan), Limits.widest()).plan())
                    .contains(plan);
            assertThat(PlanText.write(plan)).isNotNull();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            escaped zero      | invisible-character | /subject
            right to left     | invisible-character | /subject
            decomposed        | not-normalised      | /subject
            decomposed        | not-normalised      | /body/0/text
            """)
    void judgesWhatCanBeRead(String name, String code, String location) {
        Reading reading = PlanJson.read(JSON.get(name).get());
        assertThat(PlanValidator.standard().validate(reading, "a").findings())
                .extracting(finding -> finding.code() + " " + finding.location())
                .contains(code + " " + location);
    }

    @Test
    void mendsADecomposedPlan() {
        Plan plan = PlanJson.read(JSON.get("decomposed").get()).plan().orElseThrow();
        Plan mended = Repair.of(plan, PlanValidator.standard()).plan();
        assertThat(mended.subject()).contains("Tưới nước");
        assertThat(PlanValidator.standard().validate(mended).findings())
                .extracting(Finding::code)
                .doesNotContain("not-normalised");
    }

    /** Gives as many bytes as are asked for, and counts them. */
    private static final class Large extends InputStream {
        private long left = 50_000_000;
        private long given;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            int count = (int) Math.min(length, left);
            Arrays.fill(to, offset, offset + count, (byte) 'a');
            left -= count;
            given += count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    @Test
    void refusesAStreamAtTheLimitWithoutReadingOn() throws IOException {
        int most = Limits.standard().most(Limits.Measure.BYTES);
        Large json = new Large();
        assertThat(said(PlanJson.read(json))).isEqualTo("no plan limit-exceeded");
        assertThat(json.given).isEqualTo(most + 1L);
        Large text = new Large();
        assertThat(said(PlanText.read(text))).isEqualTo("no plan limit-exceeded");
        assertThat(text.given).isEqualTo(most + 1L);
    }
}
