package io.github.kehoach.samples.edxml;

import java.util.List;

/**
 * An element of the header, with words or with elements in it.
 *
 * @param name the name
 * @param words the words; empty if elements stand in it
 * @param content the elements in order
 */
record Element(String name, String words, List<Element> content) {
    static Element of(String name, List<Element> content) {
        return new Element(name, "", List.copyOf(content));
    }

    static Element of(String name, String words) {
        return new Element(name, words, List.of());
    }
}
