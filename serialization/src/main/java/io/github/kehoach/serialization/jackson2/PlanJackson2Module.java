package io.github.kehoach.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets an {@code ObjectMapper} of Jackson 2, as Spring Boot 3 has it, read and write {@link Plan}, alone or inside types of
 * one's own, as {@link PlanJson} does. Reading a plan that has an error throws a {@link PlanMappingException} with all findings;
 * warnings are passed over. Other types of this library are refused and never written as {@code {}}: their parts are bound by
 * the module for Jackson 3. Needs {@code com.fasterxml.jackson.core:jackson-databind} 2.13 or later, which this library does not
 * bring along.
 */
public final class PlanJackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Where the values of the library are. */
    private static final Set<String> ROOMS = Set.of(
            "io.github.kehoach.core",
            "io.github.kehoach.core.finding",
            "io.github.kehoach.core.form",
            "io.github.kehoach.core.language",
            "io.github.kehoach.serialization",
            "io.github.kehoach.serialization.json",
            "io.github.kehoach.serialization.text",
            "io.github.kehoach.validation",
            "io.github.kehoach.validation.report");

    /** Makes the module, to be added to a mapper. */
    public PlanJackson2Module() {
        super(PlanJackson2Module.class.getName());
        addSerializer(Plan.class, new Writer());
        addDeserializer(Plan.class, new Reader());
    }

    @Override
    public void setupModule(SetupContext context) {
        // asked after all others
        context.addSerializers(new Refusal());
        super.setupModule(context);
    }

    private static final class Reader extends JsonDeserializer<Plan> {
        @Override
        public Plan deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new PlanTokens(parser).read();
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    private static final class Writer extends JsonSerializer<Plan> {
        @Override
        public void serialize(Plan plan, JsonGenerator generator, SerializerProvider provider) throws IOException {
            PlanTokens.write(plan, generator);
        }

        @Override
        public void serializeWithType(
                Plan plan, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(plan, generator, provider);
        }
    }

    /** Refuses what a mapper would take for a bean and write as something that no plan has. */
    private static final class Refusal extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            boolean ours = ROOMS.contains(raw.getPackageName());
            return ours && !raw.isEnum() && !Throwable.class.isAssignableFrom(raw) ? new Refused() : null;
        }
    }

    private static final class Refused extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            throw JsonMappingException.from(
                    generator,
                    "Jackson 2 binds a Plan of Kehoach and no "
                            + value.getClass().getSimpleName() + "; the module for Jackson 3 binds the parts too");
        }
    }
}
