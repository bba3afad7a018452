package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A JSON object: its members in canonical order, and the value that is made of them. */
final class ObjectKind<T extends Node, B> extends Kind<T> {
    /** What the object is called in schema and format page. */
    final String name;

    final String english;
    final List<Member<T, B, ?>> members;
    final MemberTable table;

    /** Whether one member at least has to be there, whichever. */
    final boolean atLeastOne;

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final BiConsumer<B, Extensions> extensions;
    private final int[] ownSlots;

    private ObjectKind(Description<T, B> description) {
        this.name = description.name;
        this.english = description.english;
        this.members = List.copyOf(description.members);
        this.atLeastOne = description.atLeastOne;
        this.newBuilder = description.newBuilder;
        this.build = description.build;
        this.extensions = description.extensions;
        this.table = new MemberTable(
                members.stream().map(Member::name).toList(),
                members.stream().map(Member::kind).toList());
        this.ownSlots = slotsIn(table);
    }

    static <T extends Node, B> Description<T, B> describe(
            String name,
            Supplier<B> newBuilder,
            Function<B, T> build,
            BiConsumer<B, Extensions> extensions,
            String english) {
        return new Description<>(name, newBuilder, build, extensions, english);
    }

    /** Returns the slot of each member in a table that has them all. */
    int[] slotsIn(MemberTable other) {
        return members.stream()
                .mapToInt(member -> other.names.indexOf(member.name()))
                .toArray();
    }

    @Override
    @Nullable
    T read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.refuse(JsonType.OBJECT);
            return null;
        }
        PlanReader.Scope scope = in.open(table);
        in.members(scope, table);
        in.reportUnknown(scope, table.names);
        T value = build(in, scope, ownSlots);
        in.close();
        return value;
    }

    T build(PlanReader in, PlanReader.Scope scope, int[] slots) {
        B builder = newBuilder.get();
        boolean any = false;
        for (int i = 0; i < slots.length; i++) {
            Member<T, B, ?> member = members.get(i);
            Object value = scope.get(slots[i]);
            if (value != null && !(member.required() && value instanceof List<?> list && list.isEmpty())) {
                member.set(builder, value);
                any = true;
            } else if (member.required()) {
                if (!scope.saw(slots[i])) {
                    in.missing(scope, member.kind().missingCode(), member.name());
                }
                member.setEmpty(builder);
            }
        }
        if (atLeastOne && !any) {
            if (scope.sawNothing()) {
                in.missing(scope, "missing-member", String.join(" / ", table.names));
            }
            members.get(0).setEmpty(builder);
        }
        Extensions extra = scope.extensions();
        if (!extra.isEmpty()) {
            extensions.accept(builder, extra);
        }
        return build.apply(builder);
    }

    @Override
    void write(T value, JsonOutput out) {
        out.startObject();
        writeMembers(value, out);
        out.endObject();
    }

    /** Writes the members of an object that has been started. */
    void writeMembers(T value, JsonOutput out) {
        for (int i = 0; i < members.size(); i++) {
            members.get(i).write(value, out);
        }
        JsonValues.writeMembers(value.extensions(), out);
    }

    @Override
    void schema(JsonOutput out) {
        out.member("$ref", "#/$defs/" + name);
    }

    @Override
    String words() {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    /** Lists the members of an object, in canonical order. */
    static final class Description<T extends Node, B> {
        private final String name;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final BiConsumer<B, Extensions> extensions;
        private final String english;
        private final List<Member<T, B, ?>> members = new ArrayList<>();
        private boolean atLeastOne;

        private Description(
                String name,
                Supplier<B> newBuilder,
                Function<B, T> build,
                BiConsumer<B, Extensions> extensions,
                String english) {
            this.name = name;
            this.newBuilder = newBuilder;
            this.build = build;
            this.extensions = extensions;
            this.english = english;
        }

        <V> Description<T, B> required(
                String member, Kind<V> kind, Function<T, @Nullable V> getter, BiConsumer<B, V> setter) {
            members.add(new Member<>(member, kind, true, getter, setter));
            return this;
        }

        <V> Description<T, B> optional(
                String member, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            Function<T, @Nullable V> orNull = object -> getter.apply(object).orElse(null);
            members.add(new Member<>(member, kind, false, orNull, setter));
            return this;
        }

        <E> Description<T, B> list(
                String member, ListKind<E, List<E>> kind, Function<T, List<E>> getter, BiConsumer<B, List<E>> setter) {
            Function<T, @Nullable List<E>> orNull = object -> {
                List<E> list = getter.apply(object);
                return list.isEmpty() ? null : list;
            };
            members.add(new Member<>(member, kind, false, orNull, setter));
            return this;
        }

        /** Says what the member just listed means, in English and with the Vietnamese term. */
        Description<T, B> means(String english, String vietnamese, String... examples) {
            int last = members.size() - 1;
            members.set(last, members.get(last).meaning(english, vietnamese, List.of(examples)));
            return this;
        }

        Description<T, B> atLeastOne() {
            atLeastOne = true;
            return this;
        }

        ObjectKind<T, B> done() {
            return new ObjectKind<>(this);
        }
    }
}
