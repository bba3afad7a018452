package io.github.kehoach.samples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs projects of others against the packaged jars, strictly, as class path and as named modules. */
class ForeignProjectsTest {
    private static final Path PROJECTS = Path.of(System.getProperty("kehoach.root"), "samples/embedding/projects");
    private static final List<String> STRICT = List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8");

    @TempDir
    Path folder;

    static Collection<Jdk> jdks() throws IOException {
        return Jdk.present();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void judgesOnTheClassPath(Jdk jdk) throws Exception {
        assertThat(onClassPath(jdk, "judging", Jars.LIBRARY)).containsExactly("json true", "text true", "judged true");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void judgesAsANamedModule(Jdk jdk) throws Exception {
        assertThat(asModule(jdk, "judging", Jars.LIBRARY)).containsExactly("json true", "text true", "judged true");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void mapsOnTheClassPathWhereTheModuleIsFound(Jdk jdk) throws Exception {
        assertThat(onClassPath(jdk, "mapping", Jars.WITH_JACKSON_3)).containsExactly("given true", "found true");
        assertThat(onClassPath(jdk, "oldmapping", Jars.WITH_JACKSON_2)).containsExactly("given true", "found true");
    }

    /** A module that may be missing cannot offer a service: see the comment in the descriptor of serialization. */
    @ParameterizedTest
    @MethodSource("jdks")
    void mapsAsANamedModuleThatAddsTheModuleItself(Jdk jdk) throws Exception {
        assertThat(asModule(jdk, "mapping", Jars.WITH_JACKSON_3)).containsExactly("given true", "found false");
        assertThat(asModule(jdk, "oldmapping", Jars.WITH_JACKSON_2)).containsExactly("given true", "found false");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void documentsAProgramThatUsesIt(Jdk jdk) throws Exception {
        List<String> args = new ArrayList<>(List.of("-quiet", "-Xdoclint:all", "-Werror", "-encoding", "UTF-8"));
        args.addAll(List.of("-d", "doc", "-p", Jars.LIBRARY.path()));
        args.addAll(sources("judging"));
        assertThat(jdk.run(folder, "javadoc", args)).isEqualTo(new Jdk.Result(0, ""));
    }

    private List<String> onClassPath(Jdk jdk, String project, Jars jars) throws Exception {
        List<String> sources = sources(project);
        sources.removeIf(source -> source.endsWith("module-info.java"));
        compile(jdk, project, sources, jars, "-cp");
        return run(jdk, List.of("-cp", jars.path() + File.pathSeparator + project, "app.Main"));
    }

    private List<String> asModule(Jdk jdk, String project, Jars jars) throws Exception {
        compile(jdk, project, sources(project), jars, "-p");
        return run(jdk, List.of("-p", jars.path() + File.pathSeparator + project, "-m", project + "/app.Main"));
    }

    private void compile(Jdk jdk, String project, List<String> sources, Jars jars, String kindOfPath) throws Exception {
        Path everything = Files.writeString(folder.resolve("Everything.java"), jars.everything());
        List<String> args = new ArrayList<>(STRICT);
        args.addAll(List.of("-d", project, kindOfPath, jars.path(), everything.toString()));
        args.addAll(sources);
        assertThat(jdk.run(folder, "javac", args)).isEqualTo(new Jdk.Result(0, ""));
    }

    private List<String> run(Jdk jdk, List<String> args) throws Exception {
        Jdk.Result result = jdk.run(folder, "java", args);
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output().lines().toList();
    }

    private static List<String> sources(String project) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECTS.resolve(project))) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList());
        }
    }
}
