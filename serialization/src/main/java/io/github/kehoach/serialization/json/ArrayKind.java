package io.github.kehoach.serialization.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An array whose elements are all of one kind, and the value that is made of them. */
abstract class ArrayKind<E, V> extends Kind<V> {
    private final Kind<E> element;
    private final boolean mayBeEmpty;

    ArrayKind(Kind<E> element, boolean mayBeEmpty) {
        this.element = element;
        this.mayBeEmpty = mayBeEmpty;
    }

    abstract V of(List<E> elements);

    abstract List<E> elements(V value);

    @Override
    @Nullable
    V read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.START_ARRAY) {
            in.refuse(JsonType.ARRAY);
            return null;
        }
        return of(in.elements(element, mayBeEmpty));
    }

    @Override
    void write(V value, JsonOutput out) {
        out.startArray();
        List<E> list = elements(value);
        for (int i = 0; i < list.size(); i++) {
            element.write(list.get(i), out);
        }
        out.endArray();
    }

    @Override
    void schema(JsonOutput out) {
        out.member("type", "array");
        if (!mayBeEmpty) {
            out.name("minItems");
            out.number("1");
        }
        out.name("items");
        out.startObject();
        element.schema(out);
        out.endObject();
    }

    @Override
    String words() {
        return "array of " + element.words();
    }

    @Override
    V empty() {
        return of(List.of(element.empty()));
    }
}
