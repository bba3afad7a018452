package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line above the name of a signer: for whom is signed, or the signer's title.
 *
 * @param text the line
 * @param at where it stands
 * @param authority what its first word says
 * @param word where that word stands, its signs included; empty if there is none
 */
record SigningLine(String text, Location at, Authority authority, Span word) {
    /** On what authority someone signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7. */
    enum Authority {
        /** On behalf of a collective (thay mặt). */
        COLLECTIVE("TM", "TM.", "T/M"),
        /** A deputy for the head (ký thay). */
        DEPUTY("KT", "KT.", "K/T"),
        /** By order (thừa lệnh). */
        ORDER("TL", "TL.", "T/L"),
        /** By delegation (thừa ủy quyền), which the Party does not have. */
        DELEGATION("TUQ", "TUQ.", ""),
        /** An acting head (quyền). */
        ACTING("Q", "Q.", "Q."),
        /** The line starts with no such word. */
        NONE("", "", "");

        /** As the state writes it, and all but the Party. */
        final String ofState;

        /** As the Party writes it. */
        final String ofParty;

        private final String letters;

        Authority(String letters, String ofState, String ofParty) {
            this.letters = letters;
            this.ofState = ofState;
            this.ofParty = ofParty;
        }
    }

    private static final Authority[] AUTHORITIES = {
        Authority.COLLECTIVE, Authority.DEPUTY, Authority.ORDER, Authority.DELEGATION, Authority.ACTING
    };

    /** Returns the lines of a signature in their order, the title last. */
    static List<SigningLine> of(Signature signature, Location at) {
        List<SigningLine> lines = new ArrayList<>(signature.capacity().size() + 1);
        Location capacity = at.member("capacity");
        for (int i = 0; i < signature.capacity().size(); i++) {
            lines.add(of(signature.capacity().get(i), capacity.index(i)));
        }
        signature.position().ifPresent(position -> lines.add(of(position, at.member("position"))));
        return lines;
    }

    private static SigningLine of(String text, Location at) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        for (Authority authority : AUTHORITIES) {
            int end = wordEnd(text, start, authority);
            if (end > 0) {
                return new SigningLine(text, at, authority, new Span(start, end));
            }
        }
        return new SigningLine(text, at, Authority.NONE, new Span(start, start));
    }

    /** Where the word of an authority ends, however it is punctuated; -1 if the line does not start with it. */
    private static int wordEnd(String text, int start, Authority authority) {
        String letters = authority.letters;
        int i = start;
        for (int k = 0; k < letters.length(); k++) {
            i += k > 0 && isSign(text, i) ? 1 : 0;
            if (i == text.length() || Character.toUpperCase(text.charAt(i)) != letters.charAt(k)) {
                return -1;
            }
            i++;
        }
        boolean signed = isSign(text, i);
        // a lone Q is a letter of a name unless a sign follows
        boolean ends = signed || authority != Authority.ACTING && (i == text.length() || text.charAt(i) == ' ');
        return ends ? i + (signed ? 1 : 0) : -1;
    }

    private static boolean isSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '/');
    }

    /** The line without the word: for whom, or the title. */
    String rest() {
        return text.substring(word.end()).strip();
    }

    /** The word as written. */
    String written() {
        return word.in(text);
    }
}
