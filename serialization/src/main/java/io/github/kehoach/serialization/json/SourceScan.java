package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One more pass over a source that finds where values stand, for all who ask at once. */
final class SourceScan {
    /** Where a value stands in the bytes of the source. */
    static final class Place {
        private final List<Integer> bounds = new ArrayList<>(2);

        boolean isFound() {
            return !bounds.isEmpty();
        }

        /** The start of the last value of a member that is there more than once. */
        int start() {
            return bounds.get(bounds.size() - 2);
        }

        int end() {
            return bounds.get(bounds.size() - 1);
        }

        /** Every value of the member, as it is written. */
        List<String> texts(Source source) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < bounds.size(); i += 2) {
                texts.add(source.text(bounds.get(i), bounds.get(i + 1)));
            }
            return texts;
        }

        private void found(int start, int end) {
            bounds.add(start);
            bounds.add(end);
        }
    }

    /** A step of the paths asked for. What was found under an earlier value of a duplicate member does not count. */
    private static final class Step {
        final @Nullable Step parent;
        final Map<Object, Step> inside = new HashMap<>();
        final Place place = new Place();
        int times;
        int parentTimes;

        Step(@Nullable Step parent) {
            this.parent = parent;
        }

        Step inside(Object name) {
            return inside.computeIfAbsent(name, key -> new Step(this));
        }

        void enter() {
            times++;
            parentTimes = parent == null ? 0 : parent.times;
        }

        boolean isCurrent() {
            for (Step step = this; step.parent != null; step = step.parent) {
                if (step.parentTimes != step.parent.times) {
                    return false;
                }
            }
            return true;
        }
    }

    /** An object or array that has not ended yet. */
    private static final class Open {
        final int start;
        final long key;
        final boolean array;
        final @Nullable Step step;
        final @Nullable Place member;
        final @Nullable Map<String, Place> members;
        final List<Integer> dropped;
        int index;
        int absent;

        Open(int start, long key, boolean array, @Nullable Step step, @Nullable Place member, SourceScan scan) {
            this.start = start;
            this.key = key;
            this.array = array;
            this.step = step;
            this.member = member;
            this.members = scan.byMember.get(key);
            this.dropped = array ? scan.dropped.getOrDefault(key, List.of()) : List.of();
        }

        /** Returns the index in the plan of the next element; -1 if the plan does not have it. */
        int next() {
            if (absent < dropped.size() && dropped.get(absent) == index) {
                absent++;
                index++;
                return -1;
            }
            return index++ - absent;
        }
    }

    private final Source source;
    private final Map<Long, List<Integer>> dropped;
    private final Map<Long, List<Place>> byKey = new HashMap<>();
    private final Map<Long, Map<String, Place>> byMember = new HashMap<>();
    private final Step root = new Step(null);
    private final Deque<Open> open = new ArrayDeque<>();

    SourceScan(Source source, Map<Long, List<Integer>> dropped) {
        this.source = source;
        this.dropped = dropped;
    }

    /** Asks for the value of a fault. */
    Place ask(Faults.Placed fault) {
        Place place = new Place();
        if (fault.member() == null) {
            byKey.computeIfAbsent(fault.key(), key -> new ArrayList<>(1)).add(place);
            return place;
        }
        return byMember.computeIfAbsent(fault.key(), key -> new HashMap<>())
                .computeIfAbsent(fault.member(), name -> place);
    }

    /** Asks for a value by its place in the plan; the steps to it are asked for too. */
    void ask(Location location) {
        Step step = root;
        for (Location at : location.steps()) {
            step = step.inside(
                    at.elementIndex() >= 0
                            ? (Object) at.elementIndex()
                            : at.memberName().orElse(""));
        }
    }

    /** Returns the value at a place in the plan; if it is a missing member, that of the object that lacks it. */
    @Nullable
    Place found(Location location) {
        Step step = root;
        Place found = root.place.isFound() ? root.place : null;
        for (Location at : location.steps()) {
            boolean element = at.elementIndex() >= 0;
            step = step.inside(
                    element ? (Object) at.elementIndex() : at.memberName().orElse(""));
            if (step.place.isFound() && step.isCurrent()) {
                found = step.place;
            } else if (element) {
                return null;
            }
        }
        return found;
    }

    /** Passes over the source; ends quietly where its syntax is broken. */
    void run() {
        try (JsonParser parser = source.parser()) {
            JsonToken token;
            Step step = root;
            Place member = null;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    Open ended = open.pop();
                    found(ended.start, source.offset(parser.currentLocation()), ended.key, ended.step, ended.member);
                    if (open.isEmpty()) {
                        return;
                    }
                    continue;
                }
                Open in = open.peek();
                if (token == JsonToken.PROPERTY_NAME) {
                    step = in == null || in.step == null ? null : in.step.inside.get(parser.currentName());
                    member = in == null || in.members == null ? null : in.members.get(parser.currentName());
                    continue;
                }
                if (in != null && in.array) {
                    member = null;
                    int index = in.next();
                    step = in.step == null || index < 0 ? null : in.step.inside.get(index);
                }
                value(parser, token, step, member);
            }
        } catch (JacksonException e) {
            // reading has reported it
            return;
        }
    }

    private void value(JsonParser parser, JsonToken token, @Nullable Step step, @Nullable Place member) {
        int start = source.offset(parser.currentTokenLocation());
        long key = PlanReader.key(parser.currentTokenLocation());
        if (step != null) {
            step.enter();
        }
        if (token.isStructStart()) {
            open.push(new Open(start, key, token == JsonToken.START_ARRAY, step, member, this));
        } else {
            parser.finishToken();
            found(start, source.offset(parser.currentLocation()), key, step, member);
        }
    }

    private void found(int start, int end, long key, @Nullable Step step, @Nullable Place member) {
        byKey.getOrDefault(key, List.of()).forEach(place -> place.found(start, end));
        if (step != null) {
            step.place.found(start, end);
        }
        if (member != null) {
            member.found(start, end);
        }
    }
}
