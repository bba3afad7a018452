package io.github.kehoach.validation.json;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.NearestName;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes values out of a settings file, and notes all that is wrong on the way. */
public final class Settings {
    private final List<Finding> faults = new ArrayList<>();

    private Settings() {}

    /** Returns a taker that has found nothing wrong yet. */
    public static Settings reader() {
        return new Settings();
    }

    /** All that is wrong so far, in the order it was found. */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }

    /** Returns the object that the whole file is; null if it is none or its syntax is broken. */
    public @Nullable Setting root(String json, List<String> members) {
        Setting root = SettingsParser.parse(json, faults);
        return root == null ? null : object(root, members);
    }

    /** Returns an object with these members and no others; null if the value is no object. */
    public @Nullable Setting object(Setting value, List<String> allowed) {
        if (!is(value, Setting.Type.OBJECT)) {
            return null;
        }
        for (String name : value.members().keySet()) {
            if (!allowed.contains(name)) {
                unknown(value.members().get(name), "unknown-member", name, allowed);
            }
        }
        return value;
    }

    /** Returns the elements of a member; none if it is missing or no array. */
    public List<Setting> elements(Setting object, String name) {
        Setting value = object.member(name);
        return value != null && is(value, Setting.Type.ARRAY) ? value.elements() : List.of();
    }

    /** Returns a member that is a text with something in it; empty if it is missing or something else. */
    public Optional<String> text(Setting object, String name) {
        return Optional.ofNullable(object.member(name)).flatMap(this::text);
    }

    /** Returns a value that is a text with something in it. */
    public Optional<String> text(Setting value) {
        if (!is(value, Setting.Type.STRING)) {
            return Optional.empty();
        }
        if (value.text().isBlank()) {
            fault(value, "wrong-type", "Chỗ này không được để trống", "This must not be blank");
            return Optional.empty();
        }
        return Optional.of(value.text());
    }

    /** Returns a member that must be there as a text. */
    public Optional<String> required(Setting object, String name) {
        if (object.member(name) == null) {
            fault(
                    object,
                    "missing-member",
                    "Thiếu thành phần bắt buộc \"" + name + "\"",
                    "The required member \"" + name + "\" is missing");
        }
        return text(object, name);
    }

    /** Returns a member that is a day. */
    public Optional<LocalDate> day(Setting object, String name) {
        Optional<String> text = text(object, name);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            String words = quote(text.orElse(""));
            fault(
                    require(object, name),
                    "malformed-date",
                    words + " không phải là ngày có thật viết theo dạng năm-tháng-ngày",
                    words + " is not a date that exists, written year-month-day");
            return Optional.empty();
        }
    }

    /** Returns a member that is a JSON pointer. */
    public Optional<Location> location(Setting object, String name) {
        Setting value = object.member(name);
        if (value == null || !is(value, Setting.Type.STRING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Location.parse(value.text()));
        } catch (IllegalArgumentException e) {
            fault(
                    value,
                    "unknown-value",
                    quote(value.text()) + " không phải là JSON pointer; phải bắt đầu bằng dấu /, ví dụ /body/2",
                    quote(value.text()) + " is not a JSON pointer; it has to start with a slash, as /body/2 does");
            return Optional.empty();
        }
    }

    /** Notes that a name is not one of those allowed, with the nearest one. */
    public void unknown(Setting value, String code, String name, Collection<String> allowed) {
        Optional<String> nearest = NearestName.to(name, allowed);
        fault(
                value,
                code,
                "Không có " + quote(name) + " ở đây"
                        + nearest.map(it -> "; có phải là " + quote(it) + "?").orElse(""),
                "There is no " + quote(name) + " here"
                        + nearest.map(it -> "; was " + quote(it) + " meant?").orElse(""));
    }

    /** Notes that something is wrong with a value. */
    public void fault(Setting value, String code, String vi, String en) {
        faults.add(fault(code, value.at(), value.range(), vi, en));
    }

    static Finding fault(String code, Location at, Range range, String vi, String en) {
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .location(at)
                .range(range)
                .message(vi, en)
                .build();
    }

    private boolean is(Setting value, Setting.Type type) {
        if (value.type() == type) {
            return true;
        }
        fault(
                value,
                "wrong-type",
                "Chỗ này phải là " + type.vi + ", không phải là " + value.type().vi,
                "This must be " + type.en + ", not " + value.type().en);
        return false;
    }

    private static Setting require(Setting object, String name) {
        Setting value = object.member(name);
        if (value == null) {
            throw new IllegalStateException(name);
        }
        return value;
    }

    private static String quote(String words) {
        return '"' + (words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 30)) + "…") + '"';
    }
}
