package io.github.kehoach.samples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskRegisterTest {
    private static final Path GOLDEN =
            Path.of("samples/register/src/test/resources/io/github/kehoach/samples/register/two-plans.md");

    @Test
    void writesWhatIsExpected() throws IOException {
        RegisterCheck.Result result = RegisterCheck.run(
                RegisterCheck.project(),
                "samples/plans/state-province.json",
                "samples/plans/union-province.json",
                "--format",
                "md");
        Path golden = RegisterCheck.project().resolve(GOLDEN);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, result.bytes());
        }
        assertThat(result.out()).isEqualTo(Files.readString(golden));
        assertThat(result.err()).contains("samples/plans/union-province.json: 14 nhiệm vụ, 4 không có hạn");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void fileSaysItsForm(@TempDir Path directory) throws IOException {
        Path plan = RegisterCheck.project().resolve("samples/plans/union-province.json");
        Files.copy(plan, directory.resolve("p.json"));
        for (String name : new String[] {"a.csv", "a.XLSX", "a.md"}) {
            assertThat(RegisterCheck.run(directory, "p.json", "-o", name, "--by", "body")
                            .exitCode())
                    .isZero();
        }
        assertThat(Files.readAllBytes(directory.resolve("a.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readAllBytes(directory.resolve("a.XLSX"))).startsWith('P', 'K');
        assertThat(Files.readString(directory.resolve("a.md"))).startsWith("| Số kế hoạch |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p.json",
                "p.json -o a.pdf",
                "p.json --format pdf",
                "p.json -o a.csv --by name",
                "p.json -o",
                "p.json --what x -o a.csv",
                "-o a.csv",
            })
    void helpsWhereItDoesNotUnderstand(String args) {
        RegisterCheck.Result result = RegisterCheck.run(RegisterCheck.project(), args.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("Cách dùng");
    }

    @Test
    void goesOnAfterAFileThatGivesNoPlan(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("a.json"), "{");
        Files.copy(RegisterCheck.project().resolve("samples/plans/union-province.json"), directory.resolve("b.json"));
        RegisterCheck.Result result = RegisterCheck.run(directory, ".", "--format", "csv", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("a.json", "b.json: 14 tasks");
        assertThat(result.out()).contains("96/KH-LĐLĐ");
    }

    @Test
    void realPlansGiveRows() {
        Path shared = RegisterCheck.project().resolve("../shared/seeds");
        assumeTrue(Files.isDirectory(shared), "no real plans beside the project");
        RegisterCheck.Result result = RegisterCheck.run(shared, ".", "--format", "xlsx");
        assertThat(result.bytes()).startsWith('P', 'K').hasSizeGreaterThan(5000);
    }
}
