package io.github.kehoach.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every finding of reading: code, place in the plan, line and column in the source. */
class PlanJsonFindingsTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            {"formatVersion":"1.0"} | ``
            ` ` | syntax-error  1:2-1:2
            {"formatVersion":"1.0" | syntax-error /formatVersion 1:23-1:23
            {"formatVersion":"1.0","number":} | syntax-error /number 1:33-1:34
            {"formatVersion":"1.0","number":"a" "place":"b"} | syntax-error /number 1:37-1:38
            {"formatVersion":"1.0"} x | trailing-content  1:25-1:26
            [1,2] | not-a-plan  1:1-1:6
            "plan" | not-a-plan  1:1-1:7
            {"number":"1"} | unsupported-version  1:1-1:15
            {"formatVersion":1} | unsupported-version /formatVersion 1:18-1:19
            {"formatVersion":null} | unsupported-version /formatVersion 1:18-1:22
            {"formatVersion":"1"} | unsupported-version /formatVersion 1:18-1:21
            {"formatVersion":"01.0"} | unsupported-version /formatVersion 1:18-1:24
            {"formatVersion":"2.0","foo":1} | unsupported-version /formatVersion 1:18-1:23
            {"formatVersion":"1.0","recipients":[{"purpose":"b/c"}]} | missing-member /recipients/0 1:38-1:55
            {"formatVersion":"1.0","body":[{"text":"a"}]} | missing-member /body/0 1:32-1:44
            {"formatVersion":"1.0","body":[{"type":"assignment"}]} | missing-member /body/0 1:32-1:53
            {"formatVersion":"1.0","attachedTo":{}} | missing-member /attachedTo 1:37-1:39
            {"formatVersion":"1.0","number":12.50} | wrong-type /number 1:33-1:38
            {"formatVersion":"1.0","issuers":{"a":[1]}} | wrong-type /issuers 1:34-1:43
            {"formatVersion":"1.0","issuers":["a"]} | wrong-type /issuers/0 1:35-1:38
            {"formatVersion":"1.0","archive":["a",true]} | wrong-type /archive/1 1:39-1:43
            {"formatVersion":"1.0","regime":"union"} | unknown-value /regime 1:33-1:40
            {"formatVersion":"1.0","body":[{"type":"sektion","heading":"a"}]} | unknown-value /body/0/type 1:40-1:49
            {"formatVersion":"1.0","subject":null} | null-value /subject 1:34-1:38
            {"formatVersion":"1.0","body":[null]} | null-value /body/0 1:32-1:36
            {"formatVersion":"1.0","body":[]} | empty-array /body 1:31-1:33
            {"formatVersion":"1.0","archive":[]} | ``
            {"formatVersion":"1.0","issued":"2023-02-31"} | malformed-date /issued 1:33-1:45
            {"formatVersion":"1.0","place":"đ","place":"b","place":"c"} | duplicate-member /place 1:56-1:59
            {"formatVersion":"1.0","x-a":1,"x-a":2} | duplicate-member /x-a 1:38-1:39
            {"formatVersion":"1.0","x-a":{"b":1,"b":[]}} | duplicate-member /x-a/b 1:41-1:43
            {"formatVersion":"1.0","x-":{"foo":null}} | ``
            {"formatVersion":"1.0","foo/~":{"a": 1}} | unknown-member /foo~1~0 1:32-1:40
            {"formatVersion":"1.0","body":[{"type":"paragraph","text":"a","rows":5}]} | unknown-member /body/0/rows 1:70-1:71
            {"formatVersion":"1.0","body":[{"text":"a","columns":["b"],"type":"paragraph"}]} | unknown-member /body/0/columns 1:54-1:59
            {"place":"a","foo":1,"formatVersion":"1.7"} | `unknown-member /foo 1:20-1:21, unsupported-version /formatVersion 1:38-1:43`
            {"formatVersion":"1.0","number":1,"foo":2,"body":[{"type":"item"}]} | `wrong-type /number 1:33-1:34, unknown-member /foo 1:41-1:42, missing-member /body/0 1:51-1:66`
            """)
    void saysWhatIsWrongAndWhere(String json, String expected) {
        assertThat(PlanJson.read(json).findings().stream()
                        .map(PlanJsonFindingsTest::summary)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String summary(Finding finding) {
        return finding.code() + " " + finding.location() + " "
                + finding.range()
                        .map(range -> range.start() + "-" + range.end())
                        .orElse("?");
    }
}
