package io.github.kehoach.serialization.json;

import io.github.kehoach.serialization.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what reading gave: the plan, if there is one, and the findings. */
final class ReadingWriter extends ValueSerializer<Reading> {
    @Override
    public void serialize(Reading reading, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        reading.plan().ifPresent(plan -> context.defaultSerializeProperty("plan", plan, generator));
        context.defaultSerializeProperty("findings", reading.findings(), generator);
        generator.writeEndObject();
    }
}
