package io.github.kehoach.validation.json;

import io.github.kehoach.serialization.finding.FindingJson;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the members of an object. What is empty is left out; an unpaired surrogate becomes U+FFFD. */
public final class JsonOut {
    private final JsonGenerator out;

    /** Writes to a generator. */
    public JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** Writes members that know by themselves how they are written. */
    public void members(Consumer<JsonGenerator> members) {
        members.accept(out);
    }

    /** Writes a member that is a text. */
    public void text(String name, String value) {
        out.writeStringProperty(name, FindingJson.wellFormed(value));
    }

    /** Writes a member that is a text, if there is one. */
    public void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    /** Writes a member that is a number. */
    public void number(String name, int value) {
        out.writeNumberProperty(name, value);
    }

    /** Writes a member that is true or false. */
    public void bool(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** Writes a member that is an object. */
    public void object(String name, Runnable members) {
        out.writeObjectPropertyStart(name);
        members.run();
        out.writeEndObject();
    }

    /** Writes a member that is an array of objects, an empty one too. */
    public <T> void objects(String name, Collection<T> elements, Consumer<T> members) {
        out.writeArrayPropertyStart(name);
        elements.forEach(element -> object(() -> members.accept(element)));
        out.writeEndArray();
    }

    /** Writes a member that is an array of texts, an empty one too. */
    public void texts(String name, Collection<String> elements) {
        out.writeArrayPropertyStart(name);
        elements.forEach(element -> out.writeString(FindingJson.wellFormed(element)));
        out.writeEndArray();
    }

    /** Starts a member that is an array, for elements that come one by one. */
    public void startArray(String name) {
        out.writeArrayPropertyStart(name);
    }

    /** Writes an element that is an object. */
    public void object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    /** Starts an element that is an object, for members that come one by one. */
    public void startObject() {
        out.writeStartObject();
    }

    /** Ends an object that was started. */
    public void endObject() {
        out.writeEndObject();
    }

    /** Ends an array that was started. */
    public void endArray() {
        out.writeEndArray();
    }
}
