package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.validation.PlanReport;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper writes every public value of the library as what it is, or refuses it; never as an empty object. */
class EveryPublicTypeTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ReportJacksonModule()).build();

    /** The public types of the exported packages, nested ones too. */
    static Stream<Class<?>> types() throws IOException {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> known : List.of(Plan.class, PlanSchema.class, PlanReport.class)) {
            Path classes = Path.of(
                    known.getProtectionDomain().getCodeSource().getLocation().getPath());
            if (Files.isDirectory(classes)) {
                collect(known.getModule(), classes, types);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                    collect(known.getModule(), jar.getPath("/"), types);
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(120).contains(Plan.class, Finding.class, PlanJson.class);
        return types.stream();
    }

    private static void collect(Module module, Path classes, Set<Class<?>> types) throws IOException {
        for (ModuleDescriptor.Exports exports : module.getDescriptor().exports()) {
            // the package for Jackson 2, which is not here, has no values
            if (!exports.isQualified() && !exports.source().endsWith(".jackson2")) {
                collect(classes.resolve(exports.source().replace('.', '/')), exports.source(), types);
            }
        }
    }

    private static void collect(Path folder, String packageName, Set<Class<?>> types) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    Class<?> type = forName(packageName + "." + name.substring(0, name.length() - 6));
                    if (isPublic(type)) {
                        types.add(type);
                    }
                }
            }
        }
    }

    private static Class<?> forName(String name) {
        try {
            return Class.forName(name, false, EveryPublicTypeTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isNeverWrittenAsAnEmptyObject(Class<?> type) {
        for (Object value : values(type)) {
            String json;
            try {
                json = MAPPER.writeValueAsString(new Object[] {value});
            } catch (JacksonException e) {
                assertThat(e).hasMessageContaining("has no form in JSON");
                assertThat(SampleValues.isRefused(type)).isTrue();
                continue;
            }
            assertThat(emptyObjects(MAPPER.readTree(json))).as(json).isEmpty();
            if (SampleValues.isReadBack(type)) {
                assertThat((Object) MAPPER.readValue(MAPPER.writeValueAsString(value), type))
                        .isEqualTo(value);
            }
        }
    }

    /** Values of a type; none if it has only static methods or is for others to implement. */
    private static List<?> values(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        }
        List<?> samples = SampleValues.of(type);
        if (samples.isEmpty()) {
            boolean service = type.isInterface() && !type.isSealed();
            boolean instances = Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method ->
                            Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
            assertThat(service || !instances || SampleValues.isNoValue(type))
                    .as("%s is a value: add one to SampleValues", type.getName())
                    .isTrue();
        }
        return samples;
    }

    private static List<String> emptyObjects(JsonNode node) {
        List<String> empty = new ArrayList<>();
        if (node.isObject() && node.isEmpty()) {
            empty.add("{}");
        }
        node.forEach(child -> empty.addAll(emptyObjects(child)));
        return empty;
    }

    /** What Jackson does by itself, which this library cannot change without knowing Jackson; the README says so. */
    @Test
    void aMapperWithoutTheModuleCanRefuseThem() {
        JsonMapper bare = JsonMapper.builder()
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        Plan plan = Plan.builder().subject("a").build();
        assertThatThrownBy(() -> bare.writeValueAsString(plan)).isInstanceOf(JacksonException.class);
    }
}
