package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingCodesTest {
    private static final Path READERS = Path.of(System.getProperty("kehoach.root"))
            .resolve("serialization/src/main/java/io/github/kehoach/serialization");

    /** A string that looks like a code and is one wherever readers write it: words joined by hyphens. */
    private static final Pattern CODE = Pattern.compile("\"(\\p{Lower}+(?:-\\p{Lower}+)+)\"");

    static List<String> codes() {
        List<String> codes = new ArrayList<>(FindingCodes.OF_READING);
        codes.addAll(FindingCodes.OF_RECOGNITION);
        codes.addAll(FindingCodes.OF_SETTINGS);
        return codes;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsExplained(String code) {
        RulePage page = RulePage.of(code).orElseThrow();
        assertThat(page.markdown()).startsWith("# " + code + "\n").endsWith("\n");
        assertThat(page.headings()).containsExactly("What it reports", "How to fix", "Nội dung", "Cách sửa");
        for (String heading : page.headings()) {
            assertThat(page.section(heading).orElseThrow()).as(heading).isNotBlank();
        }
    }

    @Test
    void knowsEveryCodeThatReadersReport() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(READERS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    written.add(matcher.group(1));
                }
            }
        }
        assertThat(written).contains("syntax-error", "left-out");
        assertThat(FindingCodes.OF_READING).containsAll(written);
    }

    @Test
    void standInOrder() {
        assertThat(FindingCodes.OF_READING).isSorted();
        assertThat(FindingCodes.OF_RECOGNITION).isSorted();
        assertThat(FindingCodes.OF_SETTINGS).isSorted();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            syntax-error,        ERROR
            unknown-member,      ERROR
            left-out,            INFO
            no-plan-found,       ERROR
            other-document,      ERROR
            guessed,             INFO
            unused-suppression,  WARNING
            expired-suppression, WARNING
            stale-baseline,      INFO
            """)
    void saysHowGraveTheyAre(String code, Severity severity) {
        assertThat(FindingCodes.severity(code)).isEqualTo(severity);
    }
}
