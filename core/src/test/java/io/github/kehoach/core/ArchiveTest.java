package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    @Test
    void copiesItsEntries() {
        List<String> entries = new ArrayList<>(List.of("VT", "VP"));
        Archive archive = new Archive(entries);
        entries.clear();

        assertThat(archive).isEqualTo(Archive.of("VT", "VP"));
        assertThat(archive.entries()).isUnmodifiable();
    }

    @Test
    void thatNamesNobodyIsNotAMissingOne() {
        assertThat(Plan.builder().archive().build().archive()).contains(Archive.of());
        assertThat(Plan.builder().build().archive()).isEmpty();
    }
}
