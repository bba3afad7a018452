package io.github.kehoach.samples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every jar says its module name itself; otherwise the name of its file would be it, and might change. */
class ModuleNamesTest {
    private static final Path ROOT = Path.of(System.getProperty("kehoach.root"));

    static List<Path> modules() throws IOException {
        List<Path> modules = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("samples"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> Files.exists(file.resolve("pom.xml"))).forEach(modules::add);
            }
        }
        modules.remove(ROOT.resolve("samples"));
        return modules;
    }

    private static List<Path> jars(Path module) throws IOException {
        Path target = module.resolve("target");
        if (Files.notExists(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static String name(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry descriptor = file.getEntry("module-info.class");
            if (descriptor != null) {
                try (InputStream in = file.getInputStream(descriptor)) {
                    return ModuleDescriptor.read(in).name();
                }
            }
            return file.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyJarHasAName(Path module) throws IOException {
        List<Path> jars = jars(module);
        assumeFalse(jars.isEmpty(), "not packaged: " + module.getFileName());

        assertThat(jars).allSatisfy(jar -> assertThat(name(jar)).startsWith("io.github.kehoach."));
    }

    @Test
    void noTwoJarsOfTheBuildHaveTheSameName() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path module : modules()) {
            for (Path jar : jars(module)) {
                if (jar.getFileName().toString().startsWith("kehoach-")) {
                    names.add(name(jar));
                }
            }
        }
        assertThat(names).contains("io.github.kehoach.validation").doesNotHaveDuplicates();
    }
}
