package io.github.kehoach.samples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.AnnexMention;
import io.github.kehoach.core.language.AnnexMentions;
import io.github.kehoach.core.language.Anniversaries;
import io.github.kehoach.core.language.Anniversary;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.BrokenWords;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.Citations;
import io.github.kehoach.core.language.DateMention;
import io.github.kehoach.core.language.Dates;
import io.github.kehoach.core.language.Deadlines;
import io.github.kehoach.core.language.EventWindow;
import io.github.kehoach.core.language.EventWindows;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Headings;
import io.github.kehoach.core.language.Leadership;
import io.github.kehoach.core.language.LegacyEncodings;
import io.github.kehoach.core.language.LegacyText;
import io.github.kehoach.core.language.LookAlike;
import io.github.kehoach.core.language.LookAlikes;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.core.language.Regimes;
import io.github.kehoach.core.language.SectionReference;
import io.github.kehoach.core.language.SectionReferences;
import io.github.kehoach.core.language.ToneMark;
import io.github.kehoach.core.language.ToneMarks;
import io.github.kehoach.core.language.Verbs;
import io.github.kehoach.core.language.WeekdayMention;
import io.github.kehoach.core.language.Weekdays;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class LanguageFuzzTest {
    @FuzzTest
    void everyTextCanBeScanned(byte[] bytes) {
        Laws.inTime(() -> scan(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static void scan(String text) {
        mentions(text, Citations::in, CitationMention::span, true);
        mentions(text, Dates::in, DateMention::span, true);
        mentions(text, SectionReferences::in, SectionReference::span, false);
        mentions(text, Anniversaries::in, Anniversary::span, false);
        mentions(text, EventWindows::in, EventWindow::span, true);
        mentions(text, AnnexMentions::in, AnnexMention::span, false);
        mentions(text, AnnexMentions::notes, AnnexMention::span, false);
        mentions(text, Weekdays::in, WeekdayMention::span, false);
        mentions(text, LookAlikes::in, LookAlike::span, false);
        mentions(text, ToneMarks::in, ToneMark::span, false);
        mentions(text, LegacyEncodings::in, LegacyText::span, false);
        mentions(text, BrokenWords::in, span -> span, false);
        words(text);
        passage(text);
        values(text);
    }

    /** Mentions lie in the text, are the same each time, and come one after the other where that is said. */
    private static <M> void mentions(
            String text, Function<String, List<M>> scanner, Function<M, Span> place, boolean apart) {
        List<M> found = scanner.apply(text);
        assertThat(scanner.apply(text)).isEqualTo(found);
        int end = 0;
        int start = 0;
        for (M mention : found) {
            Span span = place.apply(mention);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(span.start()).isGreaterThanOrEqualTo(apart ? end : start);
            start = span.start();
            end = span.end();
        }
    }

    private static void words(String text) {
        String key = Folding.key(text);
        assertThat(Folding.key(key)).isEqualTo(key);
        assertThat(Folding.same(text, key)).isTrue();
        assertThat(Bodies.split(text)).allMatch(name -> text.isBlank() || !name.isBlank());
        Bodies.nameStart(text).ifPresent(start -> assertThat(start).isBetween(0, text.length() - 1));
        assertThat(Headings.role(text)).isEqualTo(Headings.role(text));
        assertThat(Headings.objectiveKind(text)).isEqualTo(Headings.objectiveKind(text));
        assertThat(Regimes.byName(text)).isEqualTo(Regimes.byName(text));
        assertThat(Verbs.startsSentence(text)).isEqualTo(Verbs.startsSentence(text));
        assertThat(Leadership.isTitled(text)).isEqualTo(Leadership.isTitled(text));
        Leadership.in(text).ifPresent(leadership -> lies(leadership.span(), text));
        Leadership.responsible(text).ifPresent(leadership -> lies(leadership.span(), text));
        assertThat(Deadlines.due(text)).isEqualTo(Deadlines.due(text));
    }

    private static void lies(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    /** A passage tells what the scanners tell, though it looks at what a text holds first. */
    private static void passage(String text) {
        Passage passage = Passage.of(text);
        assertThat(passage.dates()).isEqualTo(Dates.in(text));
        assertThat(passage.citations()).isEqualTo(Citations.in(text));
        assertThat(passage.anniversaries()).isEqualTo(Anniversaries.in(text));
        assertThat(passage.sectionReferences()).isEqualTo(SectionReferences.in(text));
        assertThat(passage.weekdays()).isEqualTo(Weekdays.in(text));
        assertThat(passage.due()).isEqualTo(Deadlines.due(text));
        assertThat(AnnexMentions.in(passage)).isEqualTo(AnnexMentions.in(text));
    }

    private static void values(String text) {
        Label label = Label.of(text);
        assertThat(label.written()).isEqualTo(text);
        assertThat(label.numbers()).allMatch(number -> number >= 0);
        label.withOrdinal(7).ifPresent(seventh -> assertThat(seventh.ordinal()).hasValue(7));
        assertThat(label.delimiter()).isNotNull();
        assertThat(label.word()).isNotNull();
        DocumentNumber number = DocumentNumber.of(text);
        assertThat(number.issuerCodes()).allMatch(text::contains);
        number.symbol().ifPresent(symbol -> assertThat(text).contains(symbol));
        number.typeCode().ifPresent(code -> assertThat(text).contains(code));
        assertThat(number.notation()).isNotNull();
        assertThat(number.ordinal().isPresent() || number.year().isPresent()).isIn(true, false);
        PartialDate.parse(text).ifPresent(date -> assertThat(date).hasToString(text));
        Location pointer = Location.parse("/" + text);
        assertThat(Location.parse(pointer.toString())).isEqualTo(pointer);
    }
}
