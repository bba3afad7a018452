package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.finding.FindingBinding;
import io.github.kehoach.serialization.finding.Refusal;
import java.util.List;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a {@code JsonMapper} of Jackson 3 read and write {@link Plan} and its parts (blocks, tasks, labels, dates and all others),
 * alone or inside types of one's own, as they are in Plan JSON; a block always with its {@code type}. {@link Finding} and what it
 * is made of are as in the JSON report. A {@link Reading} is written as {@code plan} and {@code findings}.
 *
 * <p>Reading a plan or a part that has an error throws a {@link PlanJsonException} with all findings; warnings are passed
 * over. How large a source may be is up to the mapper. What has no form in JSON is refused and never written as {@code {}}.
 * Needs {@code jackson-databind}, which this library does not bring along.
 */
public final class PlanJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module, to be added to a mapper. */
    public PlanJacksonModule() {
        super(PlanJacksonModule.class.getName());
        Parts.STRUCTURES.forEach(this::add);
        Parts.TEXTS.forEach(this::add);
        Parts.TEXTS.forEach(this::addKeys);
        FindingBinding.addTo(this);
        addSerializer(Reading.class, new ReadingWriter());
    }

    private <T> void add(Parts.Part<T> part) {
        addSerializer(part.of(), new PartWriter<>(part));
        addDeserializer(part.of(), new PartReader<>(part));
    }

    private <T> void addKeys(Parts.Part<T> part) {
        addKeySerializer(part.of(), new PartKeys.Writer<>(part));
        addKeyDeserializer(part.of(), new PartKeys<>(part));
    }

    @Override
    public void setupModule(SetupContext context) {
        // asked after all others
        context.addSerializers(new Refusal(List.of("io.github.kehoach.core", "io.github.kehoach.serialization")));
        super.setupModule(context);
    }
}
