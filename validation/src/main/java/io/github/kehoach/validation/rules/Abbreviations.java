package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Abbreviations in capital letters: {@code QLTT}, {@code KT-XH}, {@code GD&ĐT}. */
final class Abbreviations {
    /** What every office writes and knows, and what is known far beyond offices. */
    private static final Set<String> COMMON =
            Set.of(("UBND HĐND MTTQ UBMTTQ MTTQVN UBMTTQVN LĐLĐ LĐLĐVN TLĐ CĐCS CĐN CĐVC "
                            + "CNVC CNVCLĐ CBCCVC CBCC CCVC CBVC CNLĐ NLĐ ĐVTN TNCS LHPN HLHPN HPN HND HCCB CCB LHTN TNXP TDP KDC "
                            + "BTV BCH BCĐ BTC BTG BDV BTGTU BTCTU UBKT VPĐU VPTU TTĐT TTTĐT VHTTDL VHTT VHXH TTTT LĐTBXH LĐTB NNPTNT "
                            + "NN PTNT TNMT GDĐT KHĐT KHCN GTVT SNV STC TTCP VPCP TTATGT ATGT TNGT TTATXH ANTT ANCT ANQP QPAN KTXH "
                            + "PCCC CNCH PCTT PCTN PCCN PCCCR TKCN TTHC CCHC HTX NTM OCOP BHXH BHYT BHTN ATTP ATVSTP VSATTP ATVSLĐ ATLĐ VSLĐ "
                            + "THCS THPT GDTX GDNN TTGDTX CLB CNTT CSDL CĐS DVC HCC CBQL GV HS SV QLNN NSNN NSTW NSĐP ĐTC GPMB "
                            + "ĐBQH ĐBHĐND QĐND CAND QSDĐ QSD DTTS DTTSMN ATK CTMTQG MTQG XDCB XDNTM KCN KKT CCN KCX TNHH MTV "
                            + "DNNN DNTN KHHGĐ DSKHHGĐ SKSS TYT TTYT BVĐK YHCT YTDP HSSV TDTT PBGDPL TGPL XHCN CNXH CNH HĐH XKLĐ "
                            + "BVMT BĐKH ĐBSCL QPPL VBQPPL VPHC TTg TAND TANDTC VKSND VKSNDTC TKV EVN VNPT VTV VOV TTXVN "
                            + "HCM ĐTNĐ CHXHCN VNĐ VND USD EUR COVID SARS HIV AIDS ODA FDI NGO GDP GRDP GNI CPI FTA PPP BOT BT "
                            + "WTO WHO WB ADB IMF ILO APEC ASEAN UNESCO UNICEF UNDP UNFPA FAO ISO TCVN QCVN VSIC "
                            + "PAR INDEX PCI PAPI SIPAS DDCI DTI ICT KPI VNEID VNEPOINT EMC IPV OPV MMR IOC IT AI IOT SMS QR USB SIM "
                            + "LED GPS GIS PDF CD DVD TV PC LAN WAN WIFI URL HTML HTTP HTTPS WWW XML JSON CEO SWOT VIP MC "
                            + "FSC HACCP GAP VIETGAP VGAP GMP GPP OIE FANPAGE FACEBOOK ZALO STT SĐT ĐVT MST CMND CCCD GPLX")
                    .split(" "));

    /** The common ones that have a letter of Vietnamese, by what is left of them when it is typed without its stroke or horn. */
    private static final Map<String, String> COMMON_BY_SKELETON = COMMON.stream()
            .filter(word -> !COMMON.contains(skeleton(word)))
            .collect(Collectors.toUnmodifiableMap(Abbreviations::skeleton, word -> word));

    /** Short parts of abbreviations that are joined. */
    private static final int SHORT = 2;

    private static final String ROMAN = "IVXLCDM";

    /** The abbreviations of a plan in its order; those in document numbers, addresses of sites and the like are left out. */
    static final Fact<List<Place>> FACT = Fact.of(Abbreviations::of);

    private Abbreviations() {}

    /**
     * An abbreviation in a text.
     *
     * @param written the abbreviation
     */
    record Place(String written, Wording wording, Span span) {}

    private static List<Place> of(PlanFacts facts) {
        List<Place> places = new ArrayList<>();
        for (Wording wording : facts.texts(Trait.ABBREVIATION)) {
            if (wording.kind() != Wording.Kind.MARK) {
                add(wording, places);
            }
        }
        return places;
    }

    private static void add(Wording wording, List<Place> places) {
        String text = wording.text();
        int end = 0;
        // of two capitals in a row one is met in steps of two
        for (int i = 0; i < text.length(); i += 2) {
            if (isCapital(text.charAt(i)) && isBesideCapital(text, i)) {
                int start = i;
                while (start > end && isPart(text.charAt(start - 1))) {
                    start--;
                }
                end = i + 1;
                while (end < text.length() && isPart(text.charAt(end))) {
                    end++;
                }
                addWord(wording, start, end, places);
                i = end;
            }
        }
    }

    private static boolean isBesideCapital(String text, int at) {
        return at + 1 < text.length() && isCapital(text.charAt(at + 1)) || at > 0 && isCapital(text.charAt(at - 1));
    }

    private static void addWord(Wording wording, int start, int partEnd, List<Place> places) {
        String text = wording.text();
        int end = partEnd;
        while (isJoint(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (!isCapital(text.charAt(i)) && text.charAt(i) != '-' && text.charAt(i) != '&') {
                return;
            }
        }
        if (isCapital(text.charAt(start))) {
            places.add(new Place(text.substring(start, end), wording, new Span(start, end)));
        }
    }

    /** What may stand in a word, a number of a document or an address. */
    private static boolean isPart(char c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c > 0x7f && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                || c >= '0' && c <= '9'
                || isJoint(c)
                || c == '/'
                || c == '@'
                || c == '_';
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '&' || c == '.';
    }

    /** Vowels with tones are of words, not of abbreviations. */
    private static boolean isCapital(char c) {
        return c <= 'Z' ? c >= 'A' : c == 'Đ' || c == 'Ư';
    }

    /** Returns the abbreviation with D and U for Đ and Ư. */
    static String skeleton(String abbreviation) {
        return abbreviation.replace('Đ', 'D').replace('Ư', 'U');
    }

    /** Returns the common abbreviation that this one is if its D or U is meant for Đ or Ư; empty if it is none. */
    static Optional<String> meant(String abbreviation) {
        return Optional.ofNullable(COMMON_BY_SKELETON.get(abbreviation));
    }

    /** Whether everybody knows an abbreviation, or it is a numeral. */
    static boolean isKnown(String abbreviation) {
        if (COMMON.contains(abbreviation)) {
            return true;
        }
        int start = 0;
        while (start <= abbreviation.length()) {
            int end = start;
            while (end < abbreviation.length() && !isJoint(abbreviation.charAt(end))) {
                end++;
            }
            String part = abbreviation.substring(start, end);
            if (part.length() > SHORT && !COMMON.contains(part) && !isRoman(part)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean isRoman(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (ROMAN.indexOf(part.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has no small letter, as headings have none; then its words are no abbreviations. */
    static boolean isAllCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word beside an abbreviation is in capitals too, as in a title or a foreign name. */
    static boolean isAmongCapitals(Place place) {
        String text = place.wording().text();
        Span span = place.span();
        return isCapitals(text, before(text, span.start())) || isCapitals(text, after(text, span.end()));
    }

    private static Span before(String text, int start) {
        // after a comma another thing begins
        boolean leads = start >= 2 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
        return leads ? TextFaults.wordAt(text, start - 2) : new Span(start, start);
    }

    private static Span after(String text, int end) {
        boolean follows = end + 1 < text.length() && text.charAt(end) == ' ';
        int next = end + 1;
        while (follows && next < text.length() && isPart(text.charAt(next)) && text.charAt(next) != '.') {
            next++;
        }
        return follows ? new Span(end + 1, next) : new Span(end, end);
    }

    private static boolean isCapitals(String text, Span word) {
        int letters = 0;
        for (int i = word.start(); i < word.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        String written = word.in(text);
        boolean capitals = letters >= SHORT;
        boolean company = written.equals("TNHH") || written.equals("MTV") || written.equals("CP");
        return capitals && (company || !COMMON.contains(written));
    }
}
