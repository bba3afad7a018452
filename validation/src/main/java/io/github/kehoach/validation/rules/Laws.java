package io.github.kehoach.validation.rules;

import static io.github.kehoach.core.Regime.FRONT;
import static io.github.kehoach.core.Regime.PARTY;
import static io.github.kehoach.core.Regime.STATE;
import static io.github.kehoach.core.Regime.TRADE_UNION;
import static io.github.kehoach.core.Regime.YOUTH_UNION;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.validation.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provisions that rules rest on, each with the days it was in force. Where the first day in force is not known, the day of
 * issue stands for it.
 */
final class Laws {
    /** The day from which Nghị định 30/2020/NĐ-CP is in force. */
    static final LocalDate DECREE_30 = LocalDate.of(2020, 3, 5);

    /** The day from which Hướng dẫn 05-HD/VPTW is in force. */
    static final LocalDate GUIDE_05 = LocalDate.of(2026, 5, 27);

    /** What the words of the plan say themselves: it is wrong whatever the law. */
    static final Provision LOGIC = Provision.forAll(source("Tính nhất quán của văn bản"));

    /** What nearly all plans do and no law prescribes. */
    static final Provision CUSTOM = Provision.forAll(source("Thông lệ soạn thảo kế hoạch"));

    /** The format of plan JSON, which forbids that two members say different things. */
    static final Provision FORMAT = Provision.forAll(source("Định dạng Plan JSON 1.0"));

    /** The Vietnamese characters that all offices must use. */
    static final Provision UNICODE = Provision.forAll(source("TCVN 6909:2001"));

    private static final LocalDate CIRCULAR_01 = LocalDate.of(2011, 1, 19);

    private static final List<Provision> ORGANISATIONS = List.of(
            law("Quyết định 1014/QĐ-TLĐ", "", LocalDate.of(2011, 8, 19), LocalDate.of(2024, 5, 13), TRADE_UNION),
            law("Quyết định 933/QĐ-TLĐ", "", LocalDate.of(2024, 5, 14), null, TRADE_UNION),
            law("Hướng dẫn 29-HD/TWĐTN-VP", "", LocalDate.of(2013, 10, 29), null, YOUTH_UNION),
            law("Hướng dẫn 91/HD-MTTW-BTT", "", LocalDate.of(2013, 4, 8), LocalDate.of(2025, 8, 28), FRONT),
            law("Quyết định 207/QĐ-MTTW-BTT", "", LocalDate.of(2025, 8, 29), null, FRONT));

    private Laws() {}

    /**
     * Returns what prescribes a part of the form of state documents at any time, and what the organisations have of their own.
     *
     * @param decree30 the place in Nghị định 30/2020/NĐ-CP, for example {@code Phụ lục I, Phần I, Mục II, khoản 3}
     * @param circular01 the place in Thông tư 01/2011/TT-BNV, which stood before it; empty if not known
     */
    static List<Provision> stateForm(String decree30, String circular01) {
        List<Provision> provisions = new ArrayList<>();
        provisions.add(decree30(decree30));
        provisions.add(law("Thông tư 01/2011/TT-BNV", circular01, CIRCULAR_01, DECREE_30.minusDays(1), STATE));
        provisions.add(law(
                "Thông tư liên tịch 55/2005/TTLT-BNV-VPCP",
                "",
                LocalDate.of(2005, 5, 6),
                CIRCULAR_01.minusDays(1),
                STATE));
        provisions.addAll(ORGANISATIONS);
        return List.copyOf(provisions);
    }

    /** Returns a provision of Nghị định 30/2020/NĐ-CP that the rules before it did not have. */
    static Provision decree30(String place) {
        return law("Nghị định 30/2020/NĐ-CP", place, DECREE_30, null, STATE);
    }

    /** Returns a provision of Thông tư 01/2011/TT-BNV that Nghị định 30/2020/NĐ-CP did not keep. */
    static Provision circular01(String place) {
        return law("Thông tư 01/2011/TT-BNV", place, CIRCULAR_01, DECREE_30.minusDays(1), STATE);
    }

    /**
     * Returns what prescribes a part of the form of Party documents at any time.
     *
     * @param guide36 the place in Hướng dẫn 36-HD/VPTW; empty if not known
     */
    static List<Provision> partyForm(String guide36) {
        return List.of(
                law("Hướng dẫn 05-HD/VPTW", "", GUIDE_05, null, PARTY),
                law("Hướng dẫn 36-HD/VPTW", guide36, LocalDate.of(2018, 4, 3), GUIDE_05.minusDays(1), PARTY),
                law("Hướng dẫn 11-HD/VPTW", "", LocalDate.of(2004, 5, 28), LocalDate.of(2018, 4, 2), PARTY));
    }

    private static Provision law(
            String title, String place, @Nullable LocalDate from, @Nullable LocalDate until, Regime regime) {
        return Provision.of(source(title, place, from, until), regime);
    }

    /** A source that is no law. */
    private static LegalSource source(String title) {
        return source(title, "", null, null);
    }

    private static LegalSource source(String title, String place, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new LegalSource(
                title,
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }
}
