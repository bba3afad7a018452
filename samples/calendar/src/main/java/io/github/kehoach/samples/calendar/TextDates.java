package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Anniversary;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.ColumnKind;
import io.github.kehoach.core.language.DateKind;
import io.github.kehoach.core.language.DateLimit;
import io.github.kehoach.core.language.DateMention;
import io.github.kehoach.core.language.Deadline;
import io.github.kehoach.core.language.Deadlines;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.core.language.TitledLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what the dates of one text are the dates of. */
final class TextDates {
    private static final int FEWEST_WORDS = 2;

    /** Up to this length the title above a line names what the line says the day of. */
    private static final int LONGEST_NAME = 90;

    private final Agenda agenda;
    private final Passage passage;
    private final Location at;
    private final Responsible body;
    private final String around;
    private final Optional<String> column;
    private final Map<Span, Deadline> deadlines = new HashMap<>();

    /** Where words start that are no dates of work, with where the last of them ends. */
    private final TreeMap<Integer, Integer> others = new TreeMap<>();

    /**
     * Takes a text.
     *
     * @param around what the text belongs to, for a text that says no more than a date
     * @param column the title of the column that the text stands in; empty if it is no cell of a table
     */
    TextDates(Agenda agenda, String text, Location at, Responsible body, String around, Optional<String> column) {
        this.agenda = agenda;
        this.passage = Passage.of(text);
        this.at = at;
        this.body = body;
        this.around = around;
        this.column = column;
    }

    void look() {
        for (Anniversary anniversary : passage.anniversaries()) {
            others.merge(anniversary.span().start(), anniversary.span().end(), Math::max);
            agenda.addAnniversary(anniversary, passage.text(), at, body);
        }
        for (CitationMention citation : passage.citations()) {
            others.merge(citation.span().start(), citation.span().end(), Math::max);
        }
        int end = 0;
        for (Map.Entry<Integer, Integer> other : others.entrySet()) {
            end = Math.max(end, other.getValue());
            other.setValue(end);
        }
        Deadlines.in(passage)
                .forEach(deadline -> deadlines.put(deadline.mention().span(), deadline));
        passage.dates().stream().filter(mention -> !isOther(mention.span())).forEach(this::mention);
    }

    private boolean isOther(Span span) {
        Map.Entry<Integer, Integer> before = others.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }

    private void mention(DateMention mention) {
        if (mention.kind() == DateKind.RECURRING) {
            undated(Undated.Reason.RECURRING, mention);
        } else if (!mention.exists()) {
            undated(Undated.Reason.IMPOSSIBLE, mention);
        } else if (mention.from().isEmpty() || mention.to().isEmpty()) {
            undated(Undated.Reason.NO_YEAR, mention);
        } else {
            dated(mention, mention.from().get(), mention.to().get());
        }
    }

    private void dated(DateMention mention, PartialDate from, PartialDate to) {
        String clause = passage.clause(mention.span()).in(passage.text());
        Optional<TitledLine> titled = TitledLine.of(clause).filter(line -> line.kind() == ColumnKind.TIME);
        Optional<Deadline> deadline = Optional.ofNullable(deadlines.get(mention.span()));
        Optional<DateLimit> limit = mention.limit();
        boolean bounded = limit.isPresent() && limit.get() != DateLimit.WITHIN;
        boolean last = bounded
                || column.or(() -> titled.map(TitledLine::title))
                        .filter(TextDates::isOfEnd)
                        .isPresent();
        if (last && deadline.isPresent()) {
            LocalDate day = deadline.get().last().lastDay();
            add(EntryKind.DEADLINE, day, day, mention, clause, titled.isPresent());
        } else if (bounded) {
            undated(Undated.Reason.MENTIONED, mention);
        } else if (mention.kind() == DateKind.ANNIVERSARY) {
            add(EntryKind.ANNIVERSARY, to.firstDay(), to.lastDay(), mention, clause, false);
        } else if (from.firstDay().isAfter(to.lastDay())) {
            undated(Undated.Reason.IMPOSSIBLE, mention);
        } else if (mention.kind() == DateKind.DAY) {
            add(EntryKind.EVENT, from.firstDay(), to.lastDay(), mention, clause, titled.isPresent());
        } else if (mention.kind() == DateKind.RANGE || mention.kind() == DateKind.MONTH || deadline.isPresent()) {
            add(EntryKind.PERIOD, from.firstDay(), to.lastDay(), mention, clause, titled.isPresent());
        } else {
            undated(Undated.Reason.MENTIONED, mention);
        }
    }

    /** Whether a title says that what stands under it is the end of the work, and not the whole time of it. */
    private static boolean isOfEnd(String title) {
        String key = Folding.key(title);
        return key.contains("hoàn thành") || key.startsWith("thời hạn") || key.startsWith("hạn");
    }

    private void undated(Undated.Reason reason, DateMention mention) {
        agenda.addUndated(reason, passage.clause(mention.span()).in(passage.text()), at);
    }

    private void add(
            EntryKind kind, LocalDate first, LocalDate last, DateMention mention, String clause, boolean bare) {
        String date = mention.span().in(passage.text());
        String rest = clause.replace(date, "");
        boolean scant = Wording.isScant(rest, FEWEST_WORDS);
        boolean named = kind == EntryKind.EVENT
                && column.isEmpty()
                && Wording.line(around).length() <= LONGEST_NAME;
        String title = bare || scant && column.isPresent() ? around : scant || named ? around + ": " + clause : clause;
        String identity = Folding.key(bare || scant ? around : rest);
        agenda.add(new Entry(kind, first, last, Wording.line(title), identity, passage.text(), at, body));
    }
}
