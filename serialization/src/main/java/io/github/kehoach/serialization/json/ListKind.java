package io.github.kehoach.serialization.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An array whose elements are all of one kind. */
final class ListKind<E, V> extends Kind<V> {
    private final Kind<E> element;
    private final Function<List<E>, V> of;
    private final Function<V, List<E>> elements;
    private final boolean mayBeEmpty;

    private ListKind(Kind<E> element, Function<List<E>, V> of, Function<V, List<E>> elements, boolean mayBeEmpty) {
        this.element = element;
        this.of = of;
        this.elements = elements;
        this.mayBeEmpty = mayBeEmpty;
    }

    /** A list of at least one element; an absent member stands for an empty list. */
    static <E> ListKind<E, List<E>> of(Kind<E> element) {
        return new ListKind<>(element, Function.identity(), Function.identity(), false);
    }

    /** A value made of a list. */
    static <E, V> ListKind<E, V> of(
            Kind<E> element, Function<List<E>, V> of, Function<V, List<E>> elements, boolean mayBeEmpty) {
        return new ListKind<>(element, of, elements, mayBeEmpty);
    }

    @Override
    @Nullable
    V read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.START_ARRAY) {
            in.refuse(JsonType.ARRAY);
            return null;
        }
        List<E> list = in.elements(element, mayBeEmpty);
        return of.apply(list);
    }

    @Override
    void write(V value, JsonOutput out) {
        out.startArray();
        List<E> list = elements.apply(value);
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
        return of.apply(List.of(element.empty()));
    }

    boolean isEmpty(V value) {
        return elements.apply(value).isEmpty();
    }
}
