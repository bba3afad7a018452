package io.github.kehoach.serialization.finding;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes the members of findings and of what they are made of. What is empty is left out. */
public final class FindingJson {
    private FindingJson() {}

    /** Writes the members of a finding. */
    public static void finding(Finding finding, JsonGenerator out) {
        text("code", finding.code(), out);
        text("severity", finding.severity().code(), out);
        text("location", finding.location().toString(), out);
        finding.span().ifPresent(span -> object("span", span, FindingJson::span, out));
        finding.range().ifPresent(range -> object("range", range, FindingJson::range, out));
        object("message", finding.message(), FindingJson::message, out);
        objects("sources", finding.sources(), FindingJson::source, out);
        text("expected", finding.expected(), out);
        text("found", finding.found(), out);
        objects("fix", finding.fix(), FindingJson::edit, out);
        objects("sourceFix", finding.sourceFix(), FindingJson::sourceEdit, out);
    }

    /** Writes the members of a message. */
    public static void message(Message message, JsonGenerator out) {
        text("vi", message.vi(), out);
        text("en", message.en(), out);
    }

    /** Writes the members of a legal source. */
    public static void source(LegalSource source, JsonGenerator out) {
        text("title", source.title(), out);
        text("locator", source.locator(), out);
        if (source.from().isPresent() || source.until().isPresent()) {
            out.writeObjectPropertyStart("inForce");
            text("from", source.from().map(LocalDate::toString), out);
            text("until", source.until().map(LocalDate::toString), out);
            out.writeEndObject();
        }
    }

    /** Writes the members of a range. */
    public static void range(Range range, JsonGenerator out) {
        object("start", range.start(), FindingJson::position, out);
        object("end", range.end(), FindingJson::position, out);
    }

    /** Writes the members of a change of the plan. */
    public static void edit(Edit edit, JsonGenerator out) {
        text("location", edit.location().toString(), out);
        object("span", edit.span(), FindingJson::span, out);
        text("replacement", edit.replacement(), out);
    }

    /** Writes the members of a change of the source. */
    public static void sourceEdit(SourceEdit edit, JsonGenerator out) {
        object("range", edit.range(), FindingJson::range, out);
        text("replacement", edit.replacement(), out);
    }

    /** Writes the members of a place in a source. */
    public static void position(Position position, JsonGenerator out) {
        out.writeNumberProperty("line", position.line());
        out.writeNumberProperty("column", position.column());
    }

    /** Writes the members of a part of a text. */
    public static void span(Span span, JsonGenerator out) {
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
    }

    private static void text(String name, String value, JsonGenerator out) {
        out.writeStringProperty(name, wellFormed(value));
    }

    private static void text(String name, Optional<String> value, JsonGenerator out) {
        value.ifPresent(present -> text(name, present, out));
    }

    private static <T> void object(String name, T value, BiConsumer<T, JsonGenerator> members, JsonGenerator out) {
        out.writeObjectPropertyStart(name);
        members.accept(value, out);
        out.writeEndObject();
    }

    private static <T> void objects(
            String name, List<T> values, BiConsumer<T, JsonGenerator> members, JsonGenerator out) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            for (T value : values) {
                out.writeStartObject();
                members.accept(value, out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    /** Returns a text in which every unpaired surrogate, which UTF-8 cannot hold, is U+FFFD. */
    public static String wellFormed(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    i++;
                } else {
                    changed = changed == null ? new StringBuilder(text) : changed;
                    changed.setCharAt(i, '\uFFFD');
                }
            }
        }
        return changed == null ? text : changed.toString();
    }
}
