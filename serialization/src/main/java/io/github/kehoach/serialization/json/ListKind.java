package io.github.kehoach.serialization.json;

import java.util.List;

/** A list of at least one element; an absent member stands for an empty list. */
final class ListKind<E> extends ArrayKind<E, List<E>> {
    ListKind(Kind<E> element) {
        super(element, false);
    }

    @Override
    List<E> of(List<E> elements) {
        return elements;
    }

    @Override
    List<E> elements(List<E> value) {
        return value;
    }
}
