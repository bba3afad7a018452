package io.github.kehoach.samples.word;

import io.github.kehoach.core.Regime;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * How a style looks. Sizes are in half points, distances in twentieths of a point.
 *
 * @param size of the letters
 * @param marks letters for bold, italic, underlined, red, boxed: {@code b i u r x}; {@code k} keeps it with the next
 * @param alignment left, centred or on both sides
 * @param before the distance to the paragraph above
 * @param after the distance to the paragraph below
 * @param indent of the first line
 */
record Look(int size, String marks, STJc.Enum alignment, int before, int after, int indent) {
    /** Six points between paragraphs: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm e. */
    private static final int APART = 120;

    /** Room for a signature and a seal. */
    private static final int SIGNATURE = 1400;

    boolean has(char mark) {
        return marks.indexOf(mark) >= 0;
    }

    /**
     * The look of a style: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V; of the Party, Hướng dẫn 36-HD/VPTW and
     * 05-HD/VPTW, whose sizes a plan can follow both at once.
     */
    static Look of(PartStyle style, Regime regime) {
        boolean party = regime == Regime.PARTY;
        // the youth union sets its letterhead and title as the Party does, and closes as the state does
        boolean starred = party || regime == Regime.YOUTH_UNION;
        int indent = party ? 567 : 720;
        return switch (style) {
            case NATIONAL_TITLE -> centred(24, "b");
            case MOTTO -> centred(26, "b");
            case ORGANISATION_TITLE -> centred(30, "b");
            case PARENT -> centred(starred ? 28 : 24, "");
            case ISSUER -> centred(starred ? 28 : 24, "b");
            case STAR -> centred(starred ? 28 : 24, "");
            case NUMBER -> centred(starred ? 28 : 26, "");
            case DATE -> centred(starred ? 28 : 26, "i");
            case MARK -> new Look(28, "brx", STJc.CENTER, 120, 0, 0);
            case NOTE -> new Look(26, "bx", STJc.CENTER, 120, 0, 0);
            case TYPE_NAME -> new Look(starred ? 32 : 28, "bk", STJc.CENTER, 360, 0, 0);
            case SUBJECT -> centred(starred ? 30 : 28, "bk");
            case ATTACHMENT -> centred(28, "ik");
            case DASHES -> new Look(28, "", STJc.CENTER, 0, 240, 0);
            case LINE -> new Look(4, "", STJc.CENTER, 50, APART, 0);
            case BASIS -> text(party ? "" : "i", indent);
            case TEXT, POINT -> text("", indent);
            case SECTION_NUMBER -> new Look(28, "bk", STJc.CENTER, APART, 0, 0);
            case SECTION_TITLE -> new Look(28, "bk", STJc.CENTER, 0, APART, 0);
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> text("bk", indent);
            case CAPTION -> new Look(28, "bk", STJc.CENTER, APART, APART, 0);
            case TABLE_HEAD -> new Look(24, "b", STJc.CENTER, 40, 40, 0);
            case CELL -> new Look(24, "", STJc.LEFT, 40, 40, 0);
            case RECIPIENTS -> new Look(party ? 28 : 24, party ? "u" : "bi", STJc.LEFT, 0, 0, 0);
            case RECIPIENT_GROUP -> new Look(party ? 24 : 22, "u", STJc.LEFT, 0, 0, 0);
            case RECIPIENT -> new Look(party ? 24 : 22, "", STJc.LEFT, 0, 0, 0);
            case CAPACITY -> centred(28, "b");
            case POSITION -> centred(28, party ? "" : "b");
            case SIGNER -> new Look(28, "b", STJc.CENTER, SIGNATURE, 0, 0);
            case ANNEX_NUMBER -> centred(28, "bk");
            case ANNEX_TITLE -> new Look(28, "bk", STJc.CENTER, 0, APART, 0);
            case ANNEX_NOTE -> new Look(28, "ik", STJc.CENTER, 0, 2 * APART, 0);
            case PAGE_NUMBER -> centred(28, "");
            case GAP -> new Look(8, "", STJc.CENTER, 0, APART / 2, 0);
        };
    }

    private static Look centred(int size, String marks) {
        return new Look(size, marks, STJc.CENTER, 0, 0, 0);
    }

    private static Look text(String marks, int indent) {
        return new Look(28, marks, STJc.BOTH, 0, APART, indent);
    }
}
