package io.github.kehoach.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Section;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Stands in another package than the model, because the classes that builders inherit from are not public. */
class MethodReferenceTest {
    @Test
    void reachesInheritedMethodsOfBuilders() {
        BiFunction<Paragraph.Builder, String, Paragraph.Builder> text = Paragraph.Builder::text;
        Function<Paragraph.Builder, Paragraph> build = Paragraph.Builder::build;
        Function<Section, String> heading = Section::heading;

        assertThat(text.andThen(build).apply(Paragraph.builder(), "Một")).isEqualTo(Paragraph.of("Một"));
        assertThat(heading.apply(Section.builder().heading("NỘI DUNG").build())).isEqualTo("NỘI DUNG");
    }
}
