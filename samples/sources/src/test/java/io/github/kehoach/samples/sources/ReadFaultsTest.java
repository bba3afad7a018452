package io.github.kehoach.samples.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFaultsTest {
    private static String cause(IOException fault) {
        return ReadFaults.cause("a.json", fault).en();
    }

    @Test
    void nameTheCause() {
        assertThat(cause(new NoSuchFileException("/x/a.json"))).isEqualTo("there is no such file");
        assertThat(cause(new AccessDeniedException("/x/a.json"))).isEqualTo("there is no permission to read it");
        assertThat(cause(new FileSystemException("/x/a.json", null, "Is a directory")))
                .isEqualTo("it is a folder, not a file");
        assertThat(cause(new IOException("Input/output error")))
                .isEqualTo("the disk or device gives an input/output error");
        assertThat(cause(new IOException("Stale file handle"))).isEqualTo("reading failed: Stale file handle");
        assertThat(ReadFaults.cause("a.json", new IOException("Stale file handle"))
                        .vi())
                .isEqualTo("lỗi khi đọc: Stale file handle");
    }

    @Test
    void haveNoPathInThem() {
        assertThat(cause(new FileSystemException("/x/a.json", "/y", null)))
                .isEqualTo("reading failed: FileSystemException");
        assertThat(cause(new IOException())).isEqualTo("reading failed: IOException");
        assertThat(cause(new FileSystemException("/x/a.json", null, "Stale file handle")))
                .isEqualTo("reading failed: Stale file handle");
    }

    @Test
    void sayThatAMachineCannotReadItsNames() {
        assertThat(ReadFaults.cause("k\uFFFD.json", new NoSuchFileException("k"))
                        .en())
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void areThoseOfTheSystem(@TempDir Path directory) throws IOException {
        Path round = directory.resolve("round.json");
        Files.createSymbolicLink(round, round);
        for (Path file : new Path[] {round, directory, round.resolveSibling("no.json")}) {
            try {
                Files.newInputStream(file).read();
            } catch (IOException e) {
                assertThat(cause(e)).doesNotContain("reading failed").doesNotContain(directory.toString());
            }
        }
    }
}
