package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A marker. The same few stand before most parts of a plan, so short ones are made once in a reading. */
final class LabelKind extends TextKind<Label> {
    static final LabelKind LABEL = new LabelKind();

    @Override
    @Nullable
    Label read(PlanReader in) {
        return in.parser().currentToken() == JsonToken.VALUE_STRING ? in.words().label() : super.read(in);
    }

    @Override
    Label of(String text) {
        return Label.of(text);
    }

    @Override
    String written(Label value) {
        return value.written();
    }
}
