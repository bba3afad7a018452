package io.github.kehoach.serialization.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;

/**
 * The members of an object of a report, by their names; others are passed over, since later versions may add some. What is not
 * as it should be throws an exception that says what and where.
 */
public final class Members {
    private final JsonNode object;
    private final String at;
    private final JsonParser parser;

    private Members(JsonNode object, String at, JsonParser parser) {
        this.object = object;
        this.at = at;
        this.parser = parser;
        if (!object.isObject()) {
            throw wrong(at, "an object", object);
        }
    }

    /** Returns the members of the value that a parser has read last. */
    public static Members of(JsonNode value, JsonParser parser) {
        return new Members(value, "", parser);
    }

    /** Returns a value that is a text of a certain form, which the reading function checks. */
    static <T> T text(JsonNode value, JsonParser parser, String form, Function<String, T> reading) {
        if (!value.isString()) {
            throw wrong(parser, "", form, value);
        }
        try {
            return reading.apply(value.stringValue());
        } catch (IllegalArgumentException e) {
            throw wrong(parser, "", form, value);
        }
    }

    /** Returns a text that has to be there. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    /** Returns a text; empty if it is not there. */
    public Optional<String> optionalText(String name) {
        JsonNode value = member(name);
        if (value != null && !value.isString()) {
            throw wrong(at + "/" + name, "a string", value);
        }
        return value == null ? Optional.empty() : Optional.of(value.stringValue());
    }

    /** Returns a text that has to be there and to be of a certain form, which the reading function checks. */
    public <T> T text(String name, String form, Function<String, T> reading) {
        return optionalText(name, form, reading).orElseThrow(() -> missing(name));
    }

    /** Returns a text of a certain form, which the reading function checks; empty if it is not there. */
    public <T> Optional<T> optionalText(String name, String form, Function<String, T> reading) {
        return optionalText(name).map(text -> {
            try {
                return reading.apply(text);
            } catch (RuntimeException e) {
                throw wrong(at + "/" + name, form, object.get(name));
            }
        });
    }

    /** Returns one of some words that has to be there. */
    public <E> E word(String name, E[] constants, Function<E, String> code) {
        return optionalWord(name, constants, code).orElseThrow(() -> missing(name));
    }

    /** Returns one of some words; empty if it is not there. */
    public <E> Optional<E> optionalWord(String name, E[] constants, Function<E, String> code) {
        return optionalText(name)
                .map(text -> Arrays.stream(constants)
                        .filter(constant -> code.apply(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> wrong(
                                at + "/" + name,
                                Arrays.stream(constants).map(code).collect(Collectors.joining(", ")),
                                object.get(name))));
    }

    /** Returns a whole number that has to be there. */
    public int number(String name) {
        JsonNode value = member(name);
        if (value == null) {
            throw missing(name);
        }
        return whole(name, value);
    }

    /** Returns a whole number; 0 if it is not there. */
    public int count(String name) {
        JsonNode value = member(name);
        return value == null ? 0 : whole(name, value);
    }

    private int whole(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw wrong(at + "/" + name, "a whole number", value);
        }
        return value.intValue();
    }

    /** Returns the members of an object that has to be there. */
    public Members object(String name) {
        return optionalObject(name).orElseThrow(() -> missing(name));
    }

    /** Returns the members of an object; empty if it is not there. */
    public Optional<Members> optionalObject(String name) {
        return Optional.ofNullable(member(name)).map(value -> new Members(value, at + "/" + name, parser));
    }

    /** Returns the objects of an array that has to be there, in their order. */
    public List<Members> required(String name) {
        if (member(name) == null) {
            throw missing(name);
        }
        return objects(name);
    }

    /** Returns the objects of an array in their order; none if it is not there. */
    public List<Members> objects(String name) {
        JsonNode value = member(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(at + "/" + name, "an array", value);
        }
        List<Members> objects = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            objects.add(new Members(value.get(i), at + "/" + name + "/" + i, parser));
        }
        return objects;
    }

    private @Nullable JsonNode member(String name) {
        return object.get(name);
    }

    private DatabindException missing(String name) {
        return DatabindException.from(parser, (at.isEmpty() ? "/" : at) + " lacks the member \"" + name + "\"");
    }

    /** Returns what says that a member has a value that it cannot have. */
    public DatabindException wrong(String name, String expected) {
        return wrong(at + "/" + name, expected, object.get(name));
    }

    private DatabindException wrong(String place, String expected, JsonNode found) {
        return wrong(parser, place, expected, found);
    }

    private static DatabindException wrong(JsonParser parser, String place, String expected, JsonNode found) {
        String written = found.isContainer() ? found.isArray() ? "an array" : "an object" : found.toString();
        return DatabindException.from(
                parser, (place.isEmpty() ? "/" : place) + " must be " + expected + ", not " + written);
    }
}
