package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {
    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @CsvSource(textBlock = """
            plans/a.json,               plans/a.json
            ./a.json,                   ./a.json
            ../a.json,                  ../a.json
            kế hoạch.txt,               kế hoạch.txt
            /srv/work/plans/a.json,     plans/a.json
            /srv/work/../work/a.json,   a.json
            /srv/workshop/a.json,       a.json
            /etc/secret/a.json,         a.json
            /srv/work,                  .
            /,                          .
            """)
    void isWhatWasGivenWithoutThePathToTheWorkingDirectory(String given, String name) {
        assertThat(SourceName.of(Path.of(given), Path.of("/srv/work"))).isEqualTo(name);
    }

    @Test
    void namesALineOfAFile() {
        assertThat(SourceName.line("plans/all.ndjson", 3)).isEqualTo("plans/all.ndjson#3");
    }
}
