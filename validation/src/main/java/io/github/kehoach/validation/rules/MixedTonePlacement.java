package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.ToneMark;
import io.github.kehoach.core.language.ToneMarks;
import io.github.kehoach.core.language.TonePlacement;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;
import java.util.Optional;

/** Reports a plan that places tone marks now on the first and now on the second vowel. */
final class MixedTonePlacement implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("mixed-tone-placement", Severity.INFO)
                .summary(
                        "Đặt dấu thanh không thống nhất trong một văn bản (ủy và uỷ, hòa và hoà)",
                        "Tone marks are placed in two ways in one document (ủy and uỷ, hòa and hoà)")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        // the traits see composed letters only
        boolean decomposed = !context.facts().texts(Trait.DECOMPOSED).isEmpty();
        boolean first = !context.facts().texts(Trait.OLD_TONE).isEmpty();
        boolean second = !context.facts().texts(Trait.NEW_TONE).isEmpty();
        if (!decomposed && !(first && second)) {
            return;
        }
        TonePlaces places = new TonePlaces();
        for (Wording wording : context.facts().texts()) {
            boolean told = wording.has(Trait.OLD_TONE) || wording.has(Trait.NEW_TONE) || wording.has(Trait.DECOMPOSED);
            if (told && !isName(wording)) {
                List<ToneMark> marks = ToneMarks.in(wording.text());
                for (ToneMark mark : marks) {
                    places.add(wording, mark);
                }
            }
        }
        Optional<TonePlaces.Contrast> contrast = places.contrast();
        contrast.ifPresent(found -> report(found, context));
    }

    /** Names of persons and places are spelt as they themselves do. */
    private static boolean isName(Wording wording) {
        return wording.member().equals("place") || Places.isInSignatures(wording.owner());
    }

    private static void report(TonePlaces.Contrast contrast, RuleContext context) {
        String odd = contrast.odd().words();
        String usual = contrast.usual().words();
        boolean onFirst = contrast.odd().mark().placement() == TonePlacement.OLD;
        context.report(
                        "Đặt dấu thanh không thống nhất: “%s” và “%s”".formatted(odd, usual),
                        "Tone marks are placed in two ways: “%s”, with the mark on the %s vowel, and “%s”"
                                .formatted(odd, onFirst ? "first" : "second", usual))
                .at(contrast.odd().wording().at())
                .span(contrast.odd().mark().span())
                .found(contrast.odd().syllable())
                .expected(contrast.odd().mark().other());
    }
}
