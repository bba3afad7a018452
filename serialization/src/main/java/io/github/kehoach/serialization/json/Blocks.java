package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A block of one of six types. A name means the same in every type that has it, so members are read into slots common to
 * all; which block they make is decided when the object ends, and {@code type} may stand anywhere.
 */
final class Blocks extends Kind<Block> {
    /** A type of block. */
    record Type<T extends Block>(Class<T> of, ObjectKind<T> kind) {
        void write(Block block, JsonOutput out) {
            out.startObject();
            out.member("type", kind.name);
            kind.writeMembers(of.cast(block), out);
            out.endObject();
        }
    }

    /** A type as seen from the slots common to all. */
    private static final class Shape {
        final ObjectKind<? extends Block> kind;
        final int[] slots;
        final long allowed;
        final List<String> names;

        Shape(ObjectKind<? extends Block> kind) {
            this.kind = kind;
            this.slots = kind.slotsIn(Union.TABLE);
            long own = 1L;
            for (int slot : slots) {
                own |= 1L << slot;
            }
            this.allowed = own;
            List<String> all = new ArrayList<>(List.of("type"));
            all.addAll(kind.table.names);
            this.names = List.copyOf(all);
        }
    }

    /** Reads the name of a type. */
    private static final class TypeKind extends Kind<Shape> {
        @Override
        @Nullable
        Shape read(PlanReader in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                in.refuse(JsonType.STRING);
                return null;
            }
            int i = in.words().among(Union.NAMES);
            if (i < 0) {
                in.faults().add(Fault.unknownValue(in.string(), Blocks.names()), in.key(), in.location());
                return null;
            }
            return Union.SHAPES[i];
        }

        @Override
        void write(Shape value, JsonOutput out) {
            out.string(value.kind.name);
        }

        @Override
        void schema(JsonOutput out) {
            out.member("type", "string");
        }

        @Override
        String words() {
            return "string";
        }
    }

    /** All members of all types; made when the first block is read, when the types are there. */
    private static final class Union {
        static final MemberTable TABLE = table();
        static final Shape[] SHAPES = shapes();
        static final String[] NAMES = names().toArray(new String[0]);

        private static Shape[] shapes() {
            Shape[] shapes = new Shape[BlockFormat.TYPES.size()];
            for (int i = 0; i < shapes.length; i++) {
                shapes[i] = new Shape(BlockFormat.TYPES.get(i).kind);
            }
            return shapes;
        }

        private static MemberTable table() {
            Map<String, Kind<?>> kinds = new LinkedHashMap<>();
            kinds.put("type", new TypeKind());
            for (Type<?> type : BlockFormat.TYPES) {
                for (Member<?> member : type.kind.members) {
                    Kind<?> before = kinds.putIfAbsent(member.name(), member.kind());
                    if (before != null && before != member.kind()) {
                        throw new IllegalStateException("two kinds of " + member.name());
                    }
                }
            }
            return new MemberTable(List.copyOf(kinds.keySet()), List.copyOf(kinds.values()));
        }
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(BlockFormat.TYPES.size());
        for (Type<?> type : BlockFormat.TYPES) {
            names.add(type.kind.name);
        }
        return List.copyOf(names);
    }

    /** Returns the slots that a type may fill; all of them as long as it is not known. */
    long allowed(@Nullable Object type) {
        return type instanceof Shape shape ? shape.allowed : -1L;
    }

    @Override
    @Nullable
    Block read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.refuse(JsonType.OBJECT);
            return null;
        }
        Scope scope = in.open(Union.TABLE);
        in.members(scope, Union.TABLE, this);
        Block block = null;
        if (scope.get(0) instanceof Shape shape) {
            in.forget(scope, shape.names);
            in.reportUnknown(scope, shape.names);
            demoteForeign(in, scope, shape);
            block = shape.kind.build(in, scope, shape.slots);
        } else if (!scope.saw(0)) {
            in.missing(scope, "missing-member", "type");
        }
        in.close();
        return block;
    }

    /** Keeps what was read before the type was known and turned out not to belong to it. */
    private static void demoteForeign(PlanReader in, Scope scope, Shape shape) {
        if (!scope.sawBeyond(shape.allowed)) {
            return;
        }
        for (int slot = 1; slot < Union.TABLE.size(); slot++) {
            if (scope.saw(slot) && (shape.allowed & 1L << slot) == 0) {
                String name = Union.TABLE.names.get(slot);
                in.reportUnknown(scope, name, shape.names);
                Object value = scope.get(slot);
                if (value != null) {
                    scope.demote(name, asJson(Union.TABLE.kinds[slot], value));
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // the slot was filled by this kind
    private static <V> JsonValue asJson(Kind<V> kind, Object value) {
        JsonBytes out = new JsonBytes(false);
        kind.write((V) value, out);
        return PlanJson.value(out.finish());
    }

    @Override
    void write(Block value, JsonOutput out) {
        for (Type<?> type : BlockFormat.TYPES) {
            if (type.of.isInstance(value)) {
                type.write(value, out);
                return;
            }
        }
    }

    @Override
    void schema(JsonOutput out) {
        out.member("$ref", "#/$defs/block");
    }

    @Override
    String words() {
        return "[block](#blocks)";
    }
}
