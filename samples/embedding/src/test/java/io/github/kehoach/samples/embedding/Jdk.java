package io.github.kehoach.samples.embedding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JDK of this machine that is new enough, and its tools as processes of their own. */
record Jdk(String version, Path home) {
    private static final int OLDEST = 17;

    /** What a tool printed, both streams together, and how it ended. */
    record Result(int exitCode, String output) {}

    /**
     * The JDK that runs the tests, those beside it and those that variables such as {@code JAVA_HOME} or {@code JAVA_HOME_25_X64}
     * name, one of each version.
     */
    static Collection<Jdk> present() throws IOException {
        Path current = Path.of(System.getProperty("java.home"));
        TreeMap<String, Jdk> jdks = new TreeMap<>();
        List<Path> homes = new ArrayList<>(List.of(current));
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME")) {
                homes.add(Path.of(value));
            }
        });
        try (Stream<Path> beside = Files.list(current.toAbsolutePath().getParent())) {
            beside.sorted().forEach(homes::add);
        }
        for (Path home : homes) {
            Path release = home.resolve("release");
            boolean compiles = Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
            if (compiles && Files.exists(release)) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
                if (Runtime.Version.parse(version).feature() >= OLDEST) {
                    jdks.putIfAbsent(version, new Jdk(version, home));
                }
            }
        }
        return jdks.values();
    }

    /** Runs a tool of this JDK in a folder; it has two minutes. */
    Result run(Path folder, String tool, List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(tool).toString());
        String prefix = tool.equals("java") ? "" : "-J";
        for (String option : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")) {
            command.add(prefix + option);
        }
        command.addAll(args);
        Path output = Files.createTempFile(folder, tool, ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().remove("CLASSPATH");
        Process process = builder.start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IOException(tool + " did not end");
            }
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }
}
