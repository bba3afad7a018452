package io.github.kehoach.core.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the documents that a text cites (viện dẫn): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, and the
 * forms met in practice. A document is cited by its type and number, a law also by its name and date, or by its name alone
 * in a legal basis. {@code Kế hoạch này} and {@code Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV} are no citations here.
 *
 * <p>The subject of a citation has no sure end. It is taken up to the next semicolon, full stop, basis, citation after a
 * comma, or the enacting words ({@code , Ban Thường vụ LĐLĐ tỉnh ban hành kế hoạch … như sau:}); a document named inside
 * a subject belongs to that subject and is not told again.
 */
public final class Citations {
    private Citations() {}

    /**
     * Returns the documents cited in a text, in the order of the text; no two overlap. The text may be one basis, one
     * sentence, or a whole document.
     */
    public static List<CitationMention> in(String text) {
        return Passage.of(text).citations();
    }

    /** Returns whether a text starts with a cited document, as {@link #in} tells it. */
    public static boolean startsWith(String text) {
        int blank = text.indexOf(' ');
        return CitationHead.mayOpen(Tokens.of(blank < 0 ? text : text.substring(0, blank)))
                && Passage.of(text).startsWithCitation();
    }

    static List<CitationMention> in(Passage passage) {
        List<CitationHead> heads = passage.heads();
        List<CitationMention> mentions = new ArrayList<>();
        int end = 0;
        for (CitationHead head : heads) {
            if (head.start() >= end) {
                CitationReader reader = new CitationReader(passage, head);
                mentions.add(reader.read());
                end = reader.end();
            }
        }
        return List.copyOf(mentions);
    }
}
