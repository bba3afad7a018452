package io.github.kehoach.samples.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.TableRow;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Data binding of the plan's own types: what a user of Jackson would set up who does not know
 * {@link io.github.kehoach.serialization.json.PlanJson}. It keeps no members that the format does not have and tells no fault but the
 * first.
 */
final class ModelMapper {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    private abstract static class LabelWords {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Label of(String written) {
            return Label.of(written);
        }

        @JsonValue
        abstract String written();
    }

    private abstract static class NumberWords {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DocumentNumber of(String written) {
            return DocumentNumber.of(written);
        }

        @JsonValue
        abstract String written();
    }

    private abstract static class DateWords {
        @Override
        @JsonValue
        public abstract String toString();
    }

    private abstract static class Entries {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Entries(List<String> entries) {}

        @JsonValue
        abstract List<String> entries();
    }

    private abstract static class Cells {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Cells(List<String> cells) {}

        @JsonValue
        abstract List<String> cells();
    }

    private static final class DateReader extends StdDeserializer<PartialDate> {
        DateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser parser, DeserializationContext context) {
            String written = parser.getString();
            return PartialDate.parse(written)
                    .orElseThrow(
                            () -> context.weirdStringException(written, PartialDate.class, "no year, month or day"));
        }
    }

    private ModelMapper() {}

    static JsonMapper make() {
        return JsonMapper.builder()
                .annotationIntrospector(new BuilderIntrospector())
                .addMixIn(Block.class, Typed.class)
                .addMixIn(Label.class, LabelWords.class)
                .addMixIn(DocumentNumber.class, NumberWords.class)
                .addMixIn(PartialDate.class, DateWords.class)
                .addMixIn(Archive.class, Entries.class)
                .addMixIn(TableRow.class, Cells.class)
                .addModule(new SimpleModule().addDeserializer(PartialDate.class, new DateReader()))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }
}
