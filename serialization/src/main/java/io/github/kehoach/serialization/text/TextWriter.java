package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.language.Composition;
import io.github.kehoach.core.language.Regimes;

/** Writes a plan from top to bottom in the form of its regime. */
final class TextWriter {
    private static final int USUAL_LENGTH = 4096;

    private final Plan plan;
    private final Regime regime;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    private TextWriter(Plan plan) {
        this.plan = plan;
        this.regime = Regimes.of(plan).orElse(Regime.OTHER);
    }

    static String write(Plan plan) {
        String text = composed(plan);
        boolean decomposed = !Spelling.isComposed(text) && Spelling.isDecomposed(plan);
        return decomposed ? Composition.decomposed(text) : text;
    }

    /** The same of a plan in composed letters. */
    static String composed(Plan plan) {
        return new TextWriter(plan).write();
    }

    private String write() {
        LetterheadWriter.write(plan, regime, text);
        title();
        bases();
        plan.enactment().ifPresent(this::paragraph);
        BlockWriter body = new BlockWriter(regime, text);
        body.blocks(plan.body(), 0);
        ClosingWriter.write(plan, regime, text);
        plan.annexes().stream()
                .filter(annex -> !annex.content().isEmpty() || annex.label().isPresent())
                .forEach(this::annex);
        return text.toString();
    }

    private void title() {
        text.append(FormWords.TITLE).append('\n');
        plan.subject().ifPresent(subject -> text.append(subject).append('\n'));
        plan.attachedTo()
                .ifPresent(citation -> text.append(AttachedTo.line(citation)).append('\n'));
        boolean ruled = regime == Regime.PARTY || regime == Regime.YOUTH_UNION;
        // A line also where there is no subject, or the first words of the body would be read as one.
        if (ruled || plan.subject().isEmpty()) {
            text.append("-----\n");
        }
        text.append('\n');
    }

    /** State bases end in a semicolon, the last before the enactment too; in the Party's the last ends in a comma. */
    private void bases() {
        boolean party = regime == Regime.PARTY;
        int left = plan.legalBases().size();
        String opening = party && left > 1 ? "- " : "";
        String closing = party ? "," : plan.enactment().isPresent() ? ";" : ".";
        for (LegalBasis basis : plan.legalBases()) {
            left--;
            paragraph(opening + Citing.words(basis, party) + (left > 0 ? ";" : closing));
        }
    }

    private void annex(Annex annex) {
        text.append('\n');
        annex.label().ifPresent(label -> text.append(label).append('\n'));
        annex.title().ifPresent(title -> text.append(title).append('\n'));
        text.append('\n');
        new BlockWriter(regime, text).blocks(annex.content(), 0);
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }
}
