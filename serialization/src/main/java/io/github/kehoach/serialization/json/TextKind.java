package io.github.kehoach.serialization.json;

import io.github.kehoach.core.DocumentNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A string, as it is or as a value that holds its words. */
abstract class TextKind<V> extends Kind<V> {
    static final Kind<String> TEXT = new TextKind<>() {
        @Override
        String of(String text) {
            return text;
        }

        @Override
        String written(String value) {
            return value;
        }
    };

    static final Kind<DocumentNumber> NUMBER = new TextKind<>() {
        @Override
        DocumentNumber of(String text) {
            return DocumentNumber.of(text);
        }

        @Override
        String written(DocumentNumber value) {
            return value.written();
        }
    };

    abstract V of(String text);

    abstract String written(V value);

    @Override
    @Nullable
    V read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.refuse(JsonType.STRING);
            return null;
        }
        return of(in.string());
    }

    @Override
    void write(V value, JsonOutput out) {
        out.string(written(value));
    }

    @Override
    void schema(JsonOutput out) {
        out.member("type", "string");
    }

    @Override
    String words() {
        return "string";
    }

    @Override
    V empty() {
        return of("");
    }
}
