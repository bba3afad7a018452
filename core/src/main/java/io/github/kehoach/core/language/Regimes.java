package io.github.kehoach.core.language;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Notation;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells whose rules of form a plan follows when the plan does not say so. */
public final class Regimes {
    /** Words in the names of bodies, the more telling first. */
    private static final List<Map.Entry<Regime, List<String>>> NAMES = List.of(
            Map.entry(
                    Regime.YOUTH_UNION,
                    List.of(
                            "ĐOÀN TNCS",
                            "TNCS HỒ CHÍ MINH",
                            "CỘNG SẢN HỒ CHÍ MINH",
                            "TỈNH ĐOÀN",
                            "THÀNH ĐOÀN",
                            "HUYỆN ĐOÀN",
                            "QUẬN ĐOÀN",
                            "TRUNG ƯƠNG ĐOÀN",
                            "XÃ ĐOÀN",
                            "ĐOÀN THANH NIÊN")),
            Map.entry(Regime.TRADE_UNION, List.of("LIÊN ĐOÀN LAO ĐỘNG", "LĐLĐ", "CÔNG ĐOÀN")),
            Map.entry(Regime.FRONT, List.of("MẶT TRẬN TỔ QUỐC", "MTTQ")),
            Map.entry(Regime.WOMENS_UNION, List.of("LIÊN HIỆP PHỤ NỮ", "LHPN", "HỘI PHỤ NỮ")),
            Map.entry(
                    Regime.PARTY,
                    List.of(
                            "ĐẢNG CỘNG SẢN",
                            "ĐẢNG ỦY",
                            "TỈNH ỦY",
                            "THÀNH ỦY",
                            "HUYỆN ỦY",
                            "QUẬN ỦY",
                            "THỊ ỦY",
                            "ĐẢNG BỘ",
                            "CHI BỘ",
                            "ĐẢNG ĐOÀN",
                            "BAN CÁN SỰ ĐẢNG",
                            "BAN TUYÊN GIÁO",
                            "BAN DÂN VẬN",
                            "TRUNG ƯƠNG ĐẢNG")),
            Map.entry(
                    Regime.STATE,
                    List.of(
                            "ỦY BAN NHÂN DÂN",
                            "UBND",
                            "HỘI ĐỒNG NHÂN DÂN",
                            "HĐND",
                            "SỞ ",
                            "BỘ ",
                            "TRƯỜNG ",
                            "PHÒNG ",
                            "CỤC ",
                            "CHI CỤC ",
                            "THANH TRA",
                            "BỆNH VIỆN",
                            "TRUNG TÂM ",
                            "CÔNG AN",
                            "VĂN PHÒNG ",
                            "ĐOÀN KIỂM TRA",
                            "TÒA ÁN",
                            "VIỆN ",
                            "BAN QUẢN LÝ")));

    private static final List<String> PARTY_CAPACITIES = List.of("T/M", "K/T", "T/L");
    private static final List<String> UNION_CODES = List.of("LĐLĐ", "TLĐ", "CĐ", "CĐCS", "CĐN", "CĐVC");

    /** How the names of bodies start, in keys, that cannot be of the Party. */
    private static final List<String> OUTSIDE_THE_PARTY = List.of(
            "sở ",
            "ubnd ",
            Folding.key("ủy ban nhân dân"),
            "liên đoàn lao động",
            "công đoàn",
            Folding.key("ủy ban mttq"),
            Folding.key("ủy ban mặt trận"),
            "hội liên hiệp phụ nữ");

    private Regimes() {}

    /**
     * Returns whose rules of form a plan follows: as the plan says, or else by its number, its issuers, its signature, its
     * enactment and bases, and its section labels, in this order.
     *
     * @return the regime; empty if nothing tells
     */
    public static Optional<Regime> of(Plan plan) {
        return plan.regime()
                .or(() -> plan.number().flatMap(number -> byNumber(number, plan.issuers())))
                .or(() -> byIssuers(plan.issuers()))
                .or(() -> bySignatures(plan.signatures()))
                .or(() -> plan.enactment().flatMap(Regimes::byEnactment))
                .or(() -> byLabels(plan));
    }

    private static Optional<Regime> byNumber(DocumentNumber number, List<Issuer> issuers) {
        Optional<Notation> notation = number.notation();
        List<String> codes = number.issuerCodes();
        if (notation.isEmpty() || codes.isEmpty() || !number.typeCode().equals(Optional.of("KH"))) {
            return Optional.empty();
        }
        // a code or a name that only one of them has says more than the signs, which may be wrong
        boolean state = notation.get() != Notation.PARTY;
        if (codes.get(0).startsWith("MTT") || state && codes.stream().anyMatch(code -> code.startsWith("MTT"))) {
            return Optional.of(Regime.FRONT);
        }
        if (UNION_CODES.contains(codes.get(0))) {
            return Optional.of(Regime.TRADE_UNION);
        }
        if (codes.get(0).equals("UBND")) {
            return Optional.of(Regime.STATE);
        }
        if (state) {
            return Optional.empty();
        }
        boolean youth = codes.stream().anyMatch(code -> code.contains("ĐTN"));
        return youth
                ? Optional.of(Regime.YOUTH_UNION)
                : issuers.stream()
                        .flatMap(issuer -> issuer.name().stream())
                        .filter(Regimes::isOutsideTheParty)
                        .flatMap(name -> byName(name).stream())
                        .findFirst()
                        .or(() -> Optional.of(Regime.PARTY));
    }

    private static boolean isOutsideTheParty(String name) {
        String key = Folding.key(name);
        return OUTSIDE_THE_PARTY.stream().anyMatch(key::startsWith);
    }

    private static Optional<Regime> byIssuers(List<Issuer> issuers) {
        return issuers.stream()
                .flatMap(issuer -> issuer.name().stream())
                .flatMap(name -> byName(name).stream())
                .findFirst();
    }

    private static Optional<Regime> bySignatures(List<Signature> signatures) {
        List<String> lines = signatures.stream()
                .flatMap(signature -> signature.capacity().stream())
                .toList();
        boolean party =
                lines.stream().anyMatch(line -> PARTY_CAPACITIES.stream().anyMatch(line::startsWith));
        return party
                ? Optional.of(Regime.PARTY)
                : lines.stream().flatMap(line -> byName(line).stream()).findFirst();
    }

    private static Optional<Regime> byEnactment(String enactment) {
        int verb = -1;
        for (String words : List.of("ban hành", "xây dựng", "đề ra", "triển khai", "lập kế hoạch", "tổ chức")) {
            int at = Words.find(enactment, words, 0, enactment.length());
            verb = at >= 0 && (verb < 0 || at < verb) ? at : verb;
        }
        return byName(verb < 0 ? enactment : enactment.substring(0, verb));
    }

    private static Optional<Regime> byLabels(Plan plan) {
        return plan.body().stream()
                .filter(Section.class::isInstance)
                .flatMap(block -> block.label().stream())
                .findFirst()
                .filter(label -> label.written().endsWith("-"))
                .map(label -> Regime.PARTY);
    }

    /** The regime of a body by its name; empty if the name does not tell. */
    public static Optional<Regime> byName(String name) {
        String folded = Composition.composed(name)
                        .toUpperCase(Locale.ROOT)
                        .replace("UỶ", "ỦY")
                        .replace("HOÀ", "HÒA")
                + " ";
        for (Map.Entry<Regime, List<String>> entry : NAMES) {
            for (String words : entry.getValue()) {
                if (folded.contains(words)) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
