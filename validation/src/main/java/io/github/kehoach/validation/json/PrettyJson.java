package io.github.kehoach.validation.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * An object as pretty JSON, two spaces deep, {@code \n}, with a final newline, which can be taken part by part while it is
 * written.
 */
public final class PrettyJson {
    private static final JsonFactory JSON = new JsonFactory();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private final StringWriter written = new StringWriter();
    private final JsonGenerator generator = JSON.createGenerator(new Pretty(), written);
    private final JsonOut out = new JsonOut(generator);

    private PrettyJson() {}

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    /** Starts an object. */
    public static PrettyJson start() {
        PrettyJson json = new PrettyJson();
        json.generator.writeStartObject();
        return json;
    }

    /** Returns a whole object. */
    public static String of(Consumer<JsonOut> members) {
        PrettyJson json = start();
        members.accept(json.out);
        return json.end();
    }

    /** Takes the next members and elements. */
    public JsonOut out() {
        return out;
    }

    /** Returns what was written since this was called last. */
    public String part() {
        generator.flush();
        String part = written.toString();
        written.getBuffer().setLength(0);
        return part;
    }

    /** Ends the object and returns what was written since {@link #part} was called last. */
    public String end() {
        generator.writeEndObject();
        generator.close();
        return part() + "\n";
    }
}
