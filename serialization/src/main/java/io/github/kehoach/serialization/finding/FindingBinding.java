package io.github.kehoach.serialization.finding;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.module.SimpleModule;

/** Binds findings and what they are made of. */
public final class FindingBinding {
    private FindingBinding() {}

    /** Adds all of them to a module. */
    public static void addTo(SimpleModule module) {
        Binding.object(module, Finding.class, FindingJson::finding, FindingTree::finding);
        Binding.object(module, Message.class, FindingJson::message, FindingTree::message);
        Binding.object(module, LegalSource.class, FindingJson::source, FindingTree::source);
        Binding.object(module, Range.class, FindingJson::range, FindingTree::range);
        Binding.object(module, Position.class, FindingJson::position, FindingTree::position);
        Binding.object(module, Span.class, FindingJson::span, FindingTree::span);
        Binding.object(module, Edit.class, FindingJson::edit, FindingTree::edit);
        Binding.object(module, SourceEdit.class, FindingJson::sourceEdit, FindingTree::sourceEdit);
        Binding.text(module, Location.class, Location::toString, "a JSON pointer", Location::parse);
        words(module, Severity.class, Severity.values(), Severity::code);
    }

    /** Binds a type of a few words. */
    public static <E> void words(SimpleModule module, Class<E> type, E[] constants, Function<E, String> code) {
        String all = Arrays.stream(constants).map(code).collect(Collectors.joining(", "));
        Binding.text(
                module,
                type,
                code,
                "one of " + all,
                text -> Arrays.stream(constants)
                        .filter(constant -> code.apply(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
    }
}
