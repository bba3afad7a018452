package io.github.kehoach.serialization.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A string, as it is or as a value that holds its words. */
final class TextKind<V> extends Kind<V> {
    private final Function<String, V> of;
    private final Function<V, String> written;

    TextKind(Function<String, V> of, Function<V, String> written) {
        this.of = of;
        this.written = written;
    }

    @Override
    @Nullable
    V read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.refuse(JsonType.STRING);
            return null;
        }
        return of.apply(in.string());
    }

    @Override
    void write(V value, JsonOutput out) {
        out.string(written.apply(value));
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
        return of.apply("");
    }
}
