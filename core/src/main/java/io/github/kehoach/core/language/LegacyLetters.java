package io.github.kehoach.core.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of the old encodings, as western Europe shows their bytes. */
final class LegacyLetters {
    private static final Map<String, String> TCVN3 = tcvn3();
    private static final Map<String, String> VNI = vni();

    private LegacyLetters() {}

    /** The word that was meant; null if it holds what is no letter in this encoding. */
    static @Nullable String decode(LegacyEncoding encoding, String word) {
        Map<String, String> letters = encoding == LegacyEncoding.VNI ? VNI : TCVN3;
        StringBuilder decoded = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            String pair = at + 1 < word.length() ? letters.get(word.substring(at, at + 2)) : null;
            String letter = pair != null ? pair : letters.get(word.substring(at, at + 1));
            if (letter == null && word.charAt(at) > 'z') {
                return null;
            }
            decoded.append(letter != null ? letter : word.substring(at, at + 1));
            at += pair != null ? 2 : 1;
        }
        return decoded.toString();
    }

    private static Map<String, String> tcvn3() {
        String bytes = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§";
        String meant = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ";
        Map<String, String> letters = new HashMap<>();
        for (int i = 0; i < bytes.length(); i++) {
            letters.put(bytes.substring(i, i + 1), meant.substring(i, i + 1));
        }
        return Map.copyOf(letters);
    }

    private static Map<String, String> vni() {
        Map<String, String> letters = new HashMap<>();
        toned(letters, "a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ");
        toned(letters, "e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ");
        toned(letters, "o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ");
        toned(letters, "ô", "ùøûõï", "ớờởỡợ");
        toned(letters, "u", "ùøûõï", "úùủũụ");
        toned(letters, "ö", "ùøûõï", "ứừửữự");
        toned(letters, "y", "ùøûõ", "ýỳỷỹ");
        toned(letters, "", "íìæóòôöîñ", "íìỉĩịơưỵđ");
        return Map.copyOf(letters);
    }

    /** Adds letters made of a base and a mark each, small and capital; a small mark may follow a capital. */
    private static void toned(Map<String, String> letters, String base, String marks, String meant) {
        for (int i = 0; i < marks.length(); i++) {
            String mark = marks.substring(i, i + 1);
            String letter = meant.substring(i, i + 1);
            String capital = letter.toUpperCase(Locale.ROOT);
            letters.put(base + mark, letter);
            letters.put(base.toUpperCase(Locale.ROOT) + mark.toUpperCase(Locale.ROOT), capital);
            if (!base.isEmpty()) {
                letters.put(base.toUpperCase(Locale.ROOT) + mark, capital);
            }
        }
    }
}
