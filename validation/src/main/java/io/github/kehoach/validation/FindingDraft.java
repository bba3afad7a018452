package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import java.util.Optional;

/** A finding in the making: place and message are there, the rest may be added. Code and sources are those of the rule. */
public final class FindingDraft {
    private Location at;
    private final Message message;
    private final Finding.Builder finding = Finding.builder();
    private Optional<Severity> severity = Optional.empty();

    FindingDraft(Location at, Message message) {
        this.at = at;
        this.message = message;
    }

    /** Sets another place than that of the part. */
    public FindingDraft at(Location place) {
        at = place;
        return this;
    }

    /** Moves the place to a member of the part. */
    public FindingDraft member(String name) {
        at = at.member(name);
        return this;
    }

    /** Sets the words meant, within the text at the place. */
    public FindingDraft span(Span words) {
        finding.span(words);
        return this;
    }

    /** Sets the place in the source; only for what a reading told, since other places are found by themselves. */
    public FindingDraft range(Range inSource) {
        finding.range(inSource);
        return this;
    }

    /** Sets what should have stood there. */
    public FindingDraft expected(String words) {
        finding.expected(words);
        return this;
    }

    /** Sets what stands there. */
    public FindingDraft found(String words) {
        finding.found(words);
        return this;
    }

    /**
     * Sets how grave this finding is in a document of the state or the Party, where that is not what the rule says; the
     * organisations take it as they take the rule.
     */
    public FindingDraft severity(Severity ownOne) {
        severity = Optional.of(ownOne);
        return this;
    }

    /** Adds a change that is part of the certain cure. */
    public FindingDraft fix(Edit edit) {
        finding.addFix(edit);
        return this;
    }

    /** Adds a change of the source that is part of the certain cure of a line of the form. */
    public FindingDraft fix(SourceEdit edit) {
        finding.addSourceFix(edit);
        return this;
    }

    Optional<Severity> severity() {
        return severity;
    }

    Finding finding(String code, Severity howGrave, List<LegalSource> sources) {
        return finding.code(code)
                .severity(howGrave)
                .location(at)
                .message(message)
                .sources(sources)
                .build();
    }
}
