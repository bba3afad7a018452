package io.github.kehoach.serialization.finding;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Reads back what {@link FindingJson} wrote. */
public final class FindingTree {
    private static final String POINTER = "a JSON pointer";

    private FindingTree() {}

    /** Returns a finding. */
    public static Finding finding(Members members) {
        return Finding.builder()
                .code(members.text("code"))
                .severity(members.word("severity", Severity.values(), Severity::code))
                .location(members.text("location", POINTER, Location::parse))
                .span(members.optionalObject("span").map(FindingTree::span))
                .range(members.optionalObject("range").map(FindingTree::range))
                .message(message(members.object("message")))
                .sources(members.objects("sources").stream()
                        .map(FindingTree::source)
                        .toList())
                .expected(members.optionalText("expected"))
                .found(members.optionalText("found"))
                .fix(members.objects("fix").stream().map(FindingTree::edit).toList())
                .sourceFix(members.objects("sourceFix").stream()
                        .map(FindingTree::sourceEdit)
                        .toList())
                .build();
    }

    /** Returns a message. */
    public static Message message(Members members) {
        return new Message(members.text("vi"), members.text("en"));
    }

    /** Returns a legal source. */
    public static LegalSource source(Members members) {
        Optional<Members> inForce = members.optionalObject("inForce");
        return new LegalSource(
                members.text("title"),
                members.optionalText("locator"),
                inForce.flatMap(days -> day("from", days)),
                inForce.flatMap(days -> day("until", days)));
    }

    /** Returns a day; empty if it is not there. */
    public static Optional<LocalDate> day(String name, Members members) {
        return members.optionalText(name, "a day, YYYY-MM-DD", LocalDate::parse);
    }

    /** Returns a range. */
    public static Range range(Members members) {
        return new Range(position(members.object("start")), position(members.object("end")));
    }

    /** Returns a place in a source. */
    public static Position position(Members members) {
        return new Position(members.number("line"), members.number("column"));
    }

    /** Returns a part of a text. */
    public static Span span(Members members) {
        int start = members.number("start");
        int end = members.number("end");
        if (end < start) {
            throw members.wrong("end", "a number not below start");
        }
        return new Span(start, end);
    }

    /** Returns a change of the plan. */
    public static Edit edit(Members members) {
        return new Edit(
                members.text("location", POINTER, Location::parse),
                span(members.object("span")),
                members.text("replacement"));
    }

    /** Returns a change of the source. */
    public static SourceEdit sourceEdit(Members members) {
        return new SourceEdit(range(members.object("range")), members.text("replacement"));
    }
}
