package io.github.kehoach.core.testing;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Signature;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Plans as an office writes them, in the forms of the state, the Party and the mass organisations. */
final class TypicalPlans {
    /** What goes together in a letterhead and at the foot. */
    private record Office(Regime regime, String parent, String name, String number, String capacity) {}

    private static final Arbitrary<Office> OFFICES = Arbitraries.of(
            new Office(Regime.STATE, "UBND TỈNH LAI CHÂU", "SỞ NỘI VỤ", "%d/KH-SNV", "KT. GIÁM ĐỐC"),
            new Office(Regime.STATE, "", "ỦY BAN NHÂN DÂN TỈNH LONG AN", "%d/KH-UBND", "TM. ỦY BAN NHÂN DÂN"),
            new Office(
                    Regime.PARTY, "TỈNH ỦY ĐỒNG NAI", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "%d-KH/BTGDVTU", "K/T TRƯỞNG BAN"),
            new Office(
                    Regime.TRADE_UNION,
                    "LĐLĐ TỈNH SƠN LA",
                    "LIÊN ĐOÀN LAO ĐỘNG HUYỆN MAI SƠN",
                    "%d/KH-LĐLĐ",
                    "TM. BAN THƯỜNG VỤ"),
            new Office(
                    Regime.YOUTH_UNION,
                    "TỈNH ĐOÀN CÀ MAU",
                    "BAN CHẤP HÀNH ĐOÀN XÃ TÂN LỘC",
                    "%d-KH/ĐTN-VP",
                    "TM. BAN THƯỜNG VỤ"),
            new Office(
                    Regime.FRONT,
                    "MTTQ VIỆT NAM TỈNH HƯNG YÊN",
                    "BAN THƯỜNG TRỰC",
                    "%d/KH-MTTQ-BTT",
                    "TM. BAN THƯỜNG TRỰC"),
            new Office(
                    Regime.WOMENS_UNION, "HỘI LHPN TỈNH KHÁNH HÒA", "BAN CHẤP HÀNH", "%d/KH-BCH", "TM. BAN THƯỜNG VỤ"));

    private static final Arbitrary<String> NAMES =
            Arbitraries.of("Trần Thị Mai", "Đỗ Văn Khỏe", "Y Blêô Niê", "Nguyễn Ước");

    private static final Arbitrary<PartialDate> DAYS = SmallArbitraries.days(1991, 2099);

    private TypicalPlans() {}

    static Arbitrary<Plan> plans() {
        return Builders.withBuilder(Plan::builder)
                .use(offices())
                .in((plan, office) -> plan.from(office))
                .use(Arbitraries.of("Lai Châu", "Đồng Nai", "Thành phố Hồ Chí Minh"))
                .in((plan, place) -> plan.place(place))
                .use(DAYS)
                .in((plan, issued) -> plan.issued(issued))
                .use(legalBases().list().ofMaxSize(3))
                .in((plan, bases) -> plan.legalBases(bases))
                .use(TypicalBodies.bodies())
                .in((plan, body) -> plan.body(body))
                .use(recipients().list().ofMinSize(1).ofMaxSize(4))
                .in((plan, recipients) -> plan.recipients(recipients))
                .use(Arbitraries.of("VP", "TCHC", "BPT"))
                .in((plan, unit) -> plan.archive("VT", unit))
                .use(annexes())
                .withProbability(0.2)
                .in((plan, annex) -> plan.addAnnex(annex))
                .build(plan -> plan.build());
    }

    /** What depends on the office that issues the plan. */
    private static Arbitrary<Plan> offices() {
        return Combinators.combine(
                        OFFICES,
                        Arbitraries.integers().between(1, 2000),
                        TextArbitraries.phrases().map(words -> "Tổ chức " + words),
                        NAMES)
                .as((office, number, subject, signer) -> Plan.builder()
                        .regime(office.regime)
                        .addIssuer(issuer(office))
                        .number(String.format(Locale.ROOT, office.number, number))
                        .subject(subject)
                        .enactment(office.name + " ban hành Kế hoạch " + subject + " như sau:")
                        .addSignature(signature(office, signer))
                        .build());
    }

    private static Issuer issuer(Office office) {
        return office.parent.isEmpty()
                ? Issuer.builder().name(office.name).build()
                : Issuer.of(office.parent, office.name);
    }

    private static Signature signature(Office office, String name) {
        return Signature.builder()
                .capacity(office.capacity)
                .position("PHÓ CHỦ TỊCH")
                .name(name)
                .build();
    }

    /** Bases that cite one document: with their words, or to be composed. */
    private static Arbitrary<LegalBasis> legalBases() {
        return Combinators.combine(
                        Arbitraries.of("Căn cứ", "Thực hiện"),
                        Arbitraries.integers().between(1, 999),
                        DAYS,
                        TextArbitraries.phrases(),
                        Arbitraries.of(true, false))
                .as((lead, number, issued, subject, written) -> {
                    Citation citation = Citation.builder()
                            .type("Kế hoạch")
                            .number(number + "/KH-UBND")
                            .issued(issued)
                            .issuer("Ủy ban nhân dân tỉnh")
                            .subject(subject)
                            .build();
                    LegalBasis.Builder basis = LegalBasis.builder().lead(lead).addDocument(citation);
                    return written
                            ? basis.text(words(lead, citation, issued, subject)).build()
                            : basis.build();
                });
    }

    private static String words(String lead, Citation citation, PartialDate issued, String subject) {
        return String.format(
                Locale.ROOT,
                "%s Kế hoạch số %s ngày %02d/%d/%d của Ủy ban nhân dân tỉnh về %s",
                lead,
                citation.number().orElseThrow(),
                issued.day().orElseThrow(),
                issued.month().orElseThrow(),
                issued.year(),
                subject);
    }

    private static Arbitrary<Recipient> recipients() {
        return Arbitraries.of(
                Recipient.of("Tỉnh ủy", "để b/c"),
                Recipient.of("Ủy ban nhân dân tỉnh", "b/c"),
                Recipient.of("Các phòng, ban", "để t/h"),
                Recipient.of("Thư viện tỉnh"));
    }

    private static Arbitrary<Annex> annexes() {
        return TextArbitraries.phrases()
                .map(words -> Annex.builder()
                        .label("Phụ lục I")
                        .title("DANH MỤC CÔNG VIỆC")
                        .addContent(Paragraph.of(words + "."))
                        .build());
    }
}
