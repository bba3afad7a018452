package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The documents that a plan cites. */
final class CitedDocuments {
    /** Those of the legal bases: as they are given, or as the words of a basis tell that gives none. */
    static final Fact<List<Cited>> IN_BASES = Fact.of(CitedDocuments::inBases);

    /** Those of enactment, body and annexes. */
    static final Fact<List<Cited>> IN_TEXTS = Fact.of(CitedDocuments::inTexts);

    private CitedDocuments() {}

    private static List<Cited> inBases(PlanFacts facts) {
        List<Cited> all = new ArrayList<>();
        List<Placed<LegalBasis>> bases = facts.legalBases();
        // texts and bases are both in document order
        Iterator<Wording> texts = facts.texts().iterator();
        for (int i = 0; i < bases.size(); i++) {
            LegalBasis basis = bases.get(i).part();
            List<Citation> documents = basis.documents();
            Location list = bases.get(i).at().member("documents");
            for (int k = 0; k < documents.size(); k++) {
                all.add(Cited.given(documents.get(k), list.index(k), i, k));
            }
            if (basis.text().isPresent()) {
                Wording wording = next(Wording.Kind.BASIS, texts);
                if (documents.isEmpty()) {
                    add(wording, Cited.Place.BASIS, i, all);
                }
            }
        }
        return all;
    }

    private static Wording next(Wording.Kind kind, Iterator<Wording> texts) {
        Wording next = texts.next();
        while (next.kind() != kind) {
            next = texts.next();
        }
        return next;
    }

    private static List<Cited> inTexts(PlanFacts facts) {
        List<Cited> all = new ArrayList<>();
        List<Wording> texts = facts.texts();
        for (int i = 0; i < texts.size(); i++) {
            Wording wording = texts.get(i);
            Wording.Kind kind = wording.kind();
            boolean own = kind == Wording.Kind.PROSE || kind == Wording.Kind.CELL || kind == Wording.Kind.HEADING;
            if (own && mayCite(wording)) {
                boolean opening = wording.owner().equals(Location.ROOT);
                Cited.Place place = opening
                        ? Cited.Place.OPENING
                        : kind == Wording.Kind.PROSE ? Cited.Place.BODY : Cited.Place.TERSE;
                add(wording, place, -1, all);
            }
        }
        return all;
    }

    private static boolean mayCite(Wording wording) {
        return wording.has(Trait.SYMBOL)
                || wording.has(Trait.YEAR)
                        && wording.has(Trait.LAW)
                        && (wording.text().contains("Luật") || wording.text().contains("Pháp lệnh"));
    }

    private static void add(Wording wording, Cited.Place place, int basis, List<Cited> all) {
        List<CitationMention> mentions = wording.citations();
        Location at = mentions.isEmpty() ? Location.ROOT : wording.at();
        int rank = 0;
        for (CitationMention mention : mentions) {
            all.add(Cited.told(mention, at, place, basis, rank++));
        }
    }
}
