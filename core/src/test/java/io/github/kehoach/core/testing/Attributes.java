package io.github.kehoach.core.testing;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.TableRow;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the types of the model hold, told from the fields of the generated classes. */
public final class Attributes {
    private static final List<Class<?>> TYPES = types(Node.class).toList();

    private Attributes() {}

    /** The types of parts, such as {@code Plan} and {@code Section}. */
    static List<Class<?>> types() {
        return TYPES;
    }

    private static Stream<Class<?>> types(Class<?> type) {
        boolean leaf = type.getPermittedSubclasses().length == 1;
        return leaf ? Stream.of(type) : Stream.of(type.getPermittedSubclasses()).flatMap(Attributes::types);
    }

    static Class<?> type(Node node) {
        return TYPES.stream().filter(type -> type.isInstance(node)).findFirst().orElseThrow();
    }

    static List<String> names(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses()[0].getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .filter(name -> !name.equals("initShim"))
                .toList();
    }

    static Object value(Node node, String name) {
        try {
            return type(node).getMethod(name).invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Extensions extensions && extensions.isEmpty();
    }

    /** The value and everything in it, parts, lists and texts alike, each before what it holds. */
    public static Stream<Object> within(Object value) {
        return Stream.concat(Stream.of(value), inside(value).flatMap(Attributes::within));
    }

    private static Stream<?> inside(Object value) {
        if (value instanceof Node node) {
            return names(type(node)).stream().map(name -> value(node, name));
        } else if (value instanceof Optional<?> optional) {
            return optional.stream();
        } else if (value instanceof Collection<?> collection) {
            return collection.stream();
        } else if (value instanceof Archive archive) {
            return archive.entries().stream();
        } else if (value instanceof TableRow row) {
            return row.cells().stream();
        } else if (value instanceof Extensions extensions) {
            return extensions.members().stream().flatMap(member -> Stream.of(member.getKey(), member.getValue()));
        } else if (value instanceof JsonValue.JsonString string) {
            return Stream.of(string.value());
        } else if (value instanceof JsonValue.JsonArray array) {
            return array.elements().stream();
        } else if (value instanceof JsonValue.JsonObject object) {
            return Stream.of(object.members());
        }
        return Stream.empty();
    }
}
