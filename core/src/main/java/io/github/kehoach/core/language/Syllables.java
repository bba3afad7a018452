package io.github.kehoach.core.language;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Tells syllables that Vietnamese spelling allows, whether or not they mean anything. */
final class Syllables {
    private static final String VOWELS = "aăâeêioôơuưy";

    /** In the order of {@link #VOWELS}: without a tone, then grave, acute, tilde, hook above, dot below. */
    private static final String TONED = "aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ";

    /** The same, in any case. */
    private static final BitSet TONED_LETTERS = Alphabet.ignoringCase(TONED);

    private static final int TONES = 6;
    private static final int ACUTE = 2;
    private static final int DOT = 5;

    private static final Set<String> ONSETS = Set.of(
            "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
                    + "âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
                    + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi "
                    + "om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya "
                    + "uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
                    + "y yêm yên yêng yêt yêu")
            .split(" "));

    /** The rhymes of several vowels whose last may have the tone mark. */
    private static final Set<String> TONED_AT_END = Set.of("oa", "oe", "uy", "uê", "uơ");

    private Syllables() {}

    /** Whether a composed letter is a vowel, with or without a tone, in any case. */
    static boolean isVowel(char letter) {
        return TONED_LETTERS.get(letter);
    }

    /** Whether a word is one syllable with at most one tone; composed, in any case. */
    static boolean isOne(String word) {
        if (word.length() > 7) {
            return false;
        }
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        int tone = 0;
        boolean onLast = false;
        for (int i = 0; i < small.length(); i++) {
            int at = TONED.indexOf(small.charAt(i));
            if (at > 0 && at % TONES > 0) {
                if (tone > 0) {
                    return false;
                }
                tone = at % TONES;
                onLast = i == small.length() - 1;
            }
            plain.append(at < 0 ? small.charAt(i) : VOWELS.charAt(at / TONES));
        }
        return isOne(plain.toString(), tone, onLast);
    }

    private static boolean isOne(String plain, int tone, boolean onLast) {
        for (int end = Math.min(3, plain.length()); end >= 0; end--) {
            boolean vowel = end == plain.length() || VOWELS.indexOf(plain.charAt(end)) >= 0;
            // Only the vowel of "qu" may be the first of the rhyme.
            if (!vowel && !(end == 2 && plain.startsWith("qu"))) {
                continue;
            }
            String onset = plain.substring(0, end);
            String rhyme = plain.substring(end);
            boolean glide = onset.equals("qu") && RHYMES.contains("u" + rhyme);
            boolean spelt = (end == 0 || ONSETS.contains(onset)) && isSpelt(onset, rhyme);
            boolean stopped = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
            boolean placed = !onLast || rhyme.length() == 1 || TONED_AT_END.contains(rhyme);
            boolean toned = !stopped || tone == ACUTE || tone == DOT;
            if (spelt && placed && toned && (RHYMES.contains(rhyme) || glide)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the consonant is written so before this vowel: {@code kế} and {@code cá}, not {@code cế} and {@code ká}. */
    private static boolean isSpelt(String onset, String rhyme) {
        boolean front = !rhyme.isEmpty() && "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        return switch (onset) {
            case "c", "ng" -> !front;
            case "g" -> !front || rhyme.startsWith("i");
            case "k", "gh", "ngh" -> front;
            default -> true;
        };
    }
}
