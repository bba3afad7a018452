package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Limits.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads one plan from a parser and collects what is wrong. Members wait in slots until their object ends, elements on one
 * stack until their array does, so that builders are called once and in the order of the format, whatever that of the
 * source. Where the parser stands is asked only when there is something to report.
 */
final class PlanReader {
    private final JsonParser parser;
    private final Limits limits;
    private final Words words;
    private final Faults faults;
    private final int mostBlocks;
    private final int mostMembers;
    private final int mostLetters;
    private final int deepest;
    private final List<Scope> scopes = new ArrayList<>();
    private int depth;
    private int blocks;
    private @Nullable Object[] waiting = new Object[64];
    private int top;
    private VersionKind.Version version = VersionKind.Version.CURRENT;

    PlanReader(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
        this.faults = new Faults(limits.most(Measure.FINDINGS));
        this.mostBlocks = limits.most(Measure.BLOCKS);
        this.mostMembers = limits.most(Measure.MEMBERS);
        this.mostLetters = limits.most(Measure.LETTERS);
        this.words = new Words(parser, mostLetters);
        this.deepest = limits.most(Measure.NESTING);
    }

    /** Reads the object that the parser stands at. */
    @Nullable
    Plan read() {
        return PlanFormat.PLAN.read(this);
    }

    JsonParser parser() {
        return parser;
    }

    Limits limits() {
        return limits;
    }

    Faults faults() {
        return faults;
    }

    Words words() {
        return words;
    }

    /** The string that the parser stands at. */
    String string() {
        String string = parser.getString();
        if (string.length() > mostLetters) {
            throw new LimitPassed(Measure.LETTERS);
        }
        return string;
    }

    /** Checks that the array or object just entered does not lie too deep. */
    TokenStreamContext entered() {
        TokenStreamContext entered = parser.streamReadContext();
        if (entered.getNestingDepth() > deepest) {
            throw new LimitPassed(Measure.NESTING);
        }
        return entered;
    }

    /** Checks that an object does not get too many members beyond those that the format defines. */
    void extended(int members) {
        if (members > mostMembers) {
            throw new LimitPassed(Measure.MEMBERS);
        }
    }

    void version(VersionKind.Version found) {
        version = found;
    }

    VersionKind.Version version() {
        return version;
    }

    Scope open(MemberTable table) {
        TokenStreamContext object = entered();
        if (++blocks > mostBlocks) {
            throw new LimitPassed(Measure.BLOCKS);
        }
        if (depth == scopes.size()) {
            scopes.add(new Scope(object));
        }
        Scope scope = scopes.get(depth++);
        scope.start(object);
        return scope;
    }

    void close() {
        depth--;
    }

    /** Reads members up to the end of the object. */
    void members(Scope scope, MemberTable table) {
        members(scope, table, null);
    }

    /** Reads members up to the end of the object; those that the block's type lacks are unknown once it is known. */
    void members(Scope scope, MemberTable table, @Nullable Blocks blocks) {
        long allowed = -1L;
        PropertyNameMatcher matcher = table.matcher;
        int slot;
        while ((slot = parser.nextNameMatch(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (slot >= 0 && (allowed & 1L << slot) != 0) {
                parser.nextToken();
                if (scope.saw(slot)) {
                    duplicate(scope.object);
                }
                scope.seen |= 1L << slot;
                scope.slots[slot] = table.kinds[slot].read(this);
                if (slot == 0 && blocks != null) {
                    allowed = blocks.allowed(scope.slots[0]);
                }
            } else {
                unknown(scope);
            }
        }
    }

    private void unknown(Scope scope) {
        String name = parser.currentName();
        parser.nextToken();
        if (scope.extra.containsKey(name)) {
            duplicate(scope.object);
        }
        if (!MemberTable.isExtension(name)) {
            scope.unknown(name, new Scope.Unknown(key(), location()));
        }
        extended(scope.extra(name, JsonValues.read(this)));
    }

    /** Reports that the member has been there before in the same object. */
    void duplicate(TokenStreamContext object) {
        String name = parser.currentName();
        faults.addMember(Fault.duplicateMember(name), startKey(object), name, location());
    }

    /** Reports the members that the format does not define. */
    void reportUnknown(Scope scope, List<String> allowed) {
        if (!scope.unknown.isEmpty()) {
            scope.unknown.forEach(
                    (name, member) -> faults.add(Fault.unknownMember(name, allowed), member.key(), member.location()));
        }
    }

    /** Forgets what was unknown to an earlier type of a block that has just ended, and is not to its last. */
    void forget(Scope scope, List<String> names) {
        if (scope.extra.isEmpty()) {
            return;
        }
        for (String name : names) {
            if (scope.forget(name)) {
                faults.addMember(
                        Fault.duplicateMember(name),
                        startKey(scope.object),
                        name,
                        location().member(name));
            }
        }
    }

    /** Reports a member, of the object that has just ended, which the format does not define. */
    void reportUnknown(Scope scope, String name, List<String> allowed) {
        faults.addMember(
                Fault.unknownMember(name, allowed),
                startKey(scope.object),
                name,
                location().member(name));
    }

    /** Reports a member that the object which has just ended should have. */
    void missing(Scope scope, String code, String name) {
        faults.add(Fault.missing(code, name), startKey(scope.object), location());
    }

    /** Reads elements up to the end of the array. */
    @SuppressWarnings("unchecked") // all were read by the one kind
    <E> List<E> elements(Kind<E> kind, boolean mayBeEmpty) {
        TokenStreamContext array = entered();
        int mark = top;
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            E element = kind.read(this);
            if (element == null) {
                faults.dropped(startKey(array), count);
            } else {
                if (top == waiting.length) {
                    waiting = Arrays.copyOf(waiting, 2 * top);
                }
                waiting[top++] = element;
            }
            count++;
        }
        if (count == 0 && !mayBeEmpty) {
            faults.add(Fault.emptyArray(), startKey(array), location());
        }
        if (top == mark) {
            return List.of();
        }
        Object[] elements = Arrays.copyOfRange(waiting, mark, top);
        Arrays.fill(waiting, mark, top, null);
        top = mark;
        return (List<E>) Arrays.asList(elements);
    }

    /** Reports that the value here has the wrong type, and passes over it. */
    void refuse(JsonType expected) {
        JsonToken token = parser.currentToken();
        Fault fault = token == JsonToken.VALUE_NULL
                ? Fault.nullValue()
                : Fault.wrongType(expected, JsonType.of(token), found());
        faults.add(fault, key(), location());
        parser.skipChildren();
    }

    /** The value here as it is written; null for an array or object, and for what no JSON has. */
    @Nullable
    String found() {
        JsonToken token = parser.currentToken();
        return token.isScalarValue() && token != JsonToken.VALUE_EMBEDDED_OBJECT ? string() : null;
    }

    /** Where the value here starts, as the parser counts lines and columns. */
    long key() {
        return key(parser.currentTokenLocation());
    }

    static long startKey(TokenStreamContext container) {
        return key(container.startLocation(ContentReference.unknown()));
    }

    static long key(TokenStreamLocation at) {
        return (long) at.getLineNr() << 32 | at.getColumnNr() & 0xFFFFFFFFL;
    }

    /** The place in the source where the parser stands. */
    Location location() {
        return location(parser.streamReadContext());
    }

    private static Location location(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return Location.ROOT;
        }
        Location parent = location(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent.index(context.getCurrentIndex()) : parent;
        }
        String name = context.currentName();
        return name == null ? parent : parent.member(name);
    }
}
