package io.github.kehoach.validation.json;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Parses a settings file into values with their places. Recursion is bounded by the depth that the parser allows. */
final class SettingsParser {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final CodePoints places;
    private final List<Finding> faults;

    private SettingsParser(JsonParser parser, CodePoints places, List<Finding> faults) {
        this.parser = parser;
        this.places = places;
        this.faults = faults;
    }

    /** Returns the value of a file; null if its syntax is broken, which is then among the faults. */
    static @Nullable Setting parse(String json, List<Finding> faults) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        CodePoints places = new CodePoints(text);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new SettingsParser(parser, places, faults).file();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int index = at == null || at.getCharOffset() < 0 ? text.length() : (int) at.getCharOffset();
            Position position = places.position(Math.min(index, text.length()));
            Range range = new Range(position, position);
            faults.add(Settings.fault(
                    "syntax-error",
                    Location.ROOT,
                    range,
                    "Tệp này không phải là JSON đúng cú pháp từ chỗ này",
                    "From here on this is not well-formed JSON"));
            return null;
        }
    }

    private @Nullable Setting file() {
        Position start = places.position(0);
        if (parser.nextToken() == null) {
            Range range = new Range(start, start);
            faults.add(Settings.fault("syntax-error", Location.ROOT, range, "Tệp rỗng", "The file is empty"));
            return null;
        }
        Setting value = value(Location.ROOT);
        if (parser.nextToken() != null) {
            Range range = new Range(start(), end());
            faults.add(Settings.fault(
                    "trailing-content",
                    Location.ROOT,
                    range,
                    "Sau phần thiết lập còn nội dung khác",
                    "Something follows the settings"));
        }
        return value;
    }

    private Setting value(Location at) {
        Position start = start();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at, start);
            case START_ARRAY -> array(at, start);
            case VALUE_STRING -> plain(at, start, Setting.Type.STRING);
            default -> plain(at, start, Setting.Type.OTHER);
        };
    }

    private Setting plain(Location at, Position start, Setting.Type type) {
        String text = parser.getString();
        // only now has the parser seen the end of the value
        parser.finishToken();
        return new Setting(at, new Range(start, end()), type, text, Map.of(), List.of());
    }

    private Setting object(Location at, Position start) {
        Map<String, Setting> members = new LinkedHashMap<>();
        String name;
        while ((name = parser.nextName()) != null) {
            parser.nextToken();
            Setting value = value(at.member(name));
            if (members.put(name, value) != null) {
                faults.add(Settings.fault(
                        "duplicate-member",
                        value.at(),
                        value.range(),
                        "Thành phần \"" + name + "\" có nhiều lần trong một đối tượng",
                        "The member \"" + name + "\" stands more than once in one object"));
            }
        }
        return new Setting(at, new Range(start, end()), Setting.Type.OBJECT, "", members, List.of());
    }

    private Setting array(Location at, Position start) {
        List<Setting> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(at.index(elements.size())));
        }
        return new Setting(at, new Range(start, end()), Setting.Type.ARRAY, "", Map.of(), elements);
    }

    private Position start() {
        return places.position((int) parser.currentTokenLocation().getCharOffset());
    }

    private Position end() {
        return places.position((int) parser.currentLocation().getCharOffset());
    }
}
