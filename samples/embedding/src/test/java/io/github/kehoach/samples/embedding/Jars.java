package io.github.kehoach.samples.embedding;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged jars of the library and of what it stands on, as Maven gave them to this module. */
record Jars(List<Path> files) {
    /** What everybody has who depends on {@code kehoach-validation}. */
    static final Jars LIBRARY = of("kehoach-core", "kehoach-serialization", "kehoach-validation", "jackson-core");

    /** The same, with the mapper of Jackson 3. */
    static final Jars WITH_JACKSON_3 = LIBRARY.and("jackson-databind", "jackson-annotations");

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
                .filter(path -> path.getFileName().toString().startsWith(artifact + "-"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no jar of " + artifact + "; run verify, not test"));
    }

    /** The jars as a class path or module path. */
    String path() {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A class that names every public type of the library, but those that stand on a mapper which is not among these jars. */
    String everything() throws ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (Path jar : LIBRARY.files) {
            var module = ModuleFinder.of(jar).findAll().iterator().next();
            if (module.descriptor().name().startsWith("io.github.kehoach")) {
                List<String> packages = module.descriptor().exports().stream()
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
        return "package app;\n\n/** All. */\nfinal class Everything {\n    private Everything() {}\n\n    static final Class<?>[] ALL = {\n"
                + String.join(",\n", lines) + "\n    };\n}\n";
    }

    private static List<String> classes(Path jar) {
        try (var file = new java.util.jar.JarFile(jar.toFile())) {
            return file.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean isUsable(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
            if (!Modifier.isPublic(c.getModifiers())) {
                return false;
            }
        }
        Class<?> parent = type.getSuperclass();
        String owner = parent == null ? "java" : parent.getPackageName();
        return owner.startsWith("java")
                || owner.startsWith("io.github.kehoach")
                || files.stream()
                        .anyMatch(jar -> owner.startsWith(ModuleFinder.of(jar)
                                .findAll()
                                .iterator()
                                .next()
                                .descriptor()
                                .name()));
    }
}
