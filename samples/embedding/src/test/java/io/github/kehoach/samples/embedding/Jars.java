package io.github.kehoach.samples.embedding;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The packaged jars of the library and of what it stands on, as Maven gave them to this module. */
record Jars(List<Path> files) {
    /** What everybody has who depends on {@code kehoach-validation}. */
    static final Jars LIBRARY = of("kehoach-core-", "kehoach-serialization-", "kehoach-validation-", "jackson-core-3.");

    /** The same, with the mapper of Jackson 3. */
    static final Jars WITH_JACKSON_3 = LIBRARY.and("jackson-databind-3.", "jackson-annotations-");

    /** The same, with the mapper of Jackson 2. */
    static final Jars WITH_JACKSON_2 = LIBRARY.and("jackson-core-2.", "jackson-databind-2.", "jackson-annotations-");

    /** Jars by the start of their names. */
    static Jars of(String... artifacts) {
        return new Jars(Arrays.stream(artifacts).map(Jars::find).toList());
    }

    Jars and(String... artifacts) {
        return new Jars(Stream.of(files, of(artifacts).files)
                .flatMap(Collection::stream)
                .toList());
    }

    private static Path find(String artifact) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(artifact))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no jar " + artifact + "*; run verify, not test"));
    }

    /** The jars as a class path or module path. */
    String path() {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A class that names every public type of the library, but those that stand on a mapper which is not among these jars. */
    String everything() throws IOException, ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (Path jar : LIBRARY.files) {
            ModuleDescriptor module = module(jar);
            if (module.name().startsWith("io.github.kehoach")) {
                List<String> packages = module.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .toList();
                for (String name : classes(jar)) {
                    Class<?> type = Class.forName(name, false, Jars.class.getClassLoader());
                    if (packages.contains(type.getPackageName()) && isUsable(type)) {
                        lines.add("        " + type.getCanonicalName() + ".class");
                    }
                }
            }
        }
        return """
                package app;

                /** All. */
                final class Everything {
                    private Everything() {}

                    static final Class<?>[] ALL = {
                """ + String.join(",\n", lines) + "};}";
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private boolean isUsable(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
            if (!Modifier.isPublic(c.getModifiers())) {
                return false;
            }
        }
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .map(Class::getPackageName)
                .allMatch(this::isThere);
    }

    private boolean isThere(String name) {
        return name.startsWith("java")
                || name.startsWith("io.github.kehoach")
                || files.stream().anyMatch(jar -> name.startsWith(module(jar).name()));
    }

    private static ModuleDescriptor module(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }
}
