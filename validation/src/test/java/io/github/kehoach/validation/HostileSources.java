package io.github.kehoach.validation;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources that nobody writes but somebody sends, by name. */
final class HostileSources {
    private static final String PLAN =
            "{\"formatVersion\":\"1.0\",\"subject\":\"Tưới nước\",\"body\":[{\"type\":\"paragraph\",\"text\":\"Mở cống\"}]}";
    private static final String TEXT = "KẾ HOẠCH\nTưới nước\n\nI. NỘI DUNG\n- Mở cống.\n";

    private HostileSources() {}

    static Map<String, Supplier<byte[]>> json() {
        Map<String, Supplier<byte[]>> sources = new LinkedHashMap<>();
        sources.put("empty", () -> new byte[0]);
        sources.put("one brace", () -> "{".getBytes(UTF_8));
        sources.put("one zero byte", () -> new byte[1]);
        sources.put("only a mark", () -> "\ufeff".getBytes(UTF_8));
        sources.put("two marks", () -> ("\ufeff\ufeff" + PLAN).getBytes(UTF_8));
        sources.put("UTF-16 with mark", () -> ("\ufeff" + PLAN).getBytes(UTF_16LE));
        sources.put("UTF-16 big with mark", () -> ("\ufeff" + PLAN).getBytes(UTF_16BE));
        sources.put("UTF-16 without mark", () -> PLAN.getBytes(UTF_16LE));
        sources.put("raw lone surrogate", () -> bytes(with("\"subject\":\"#\""), 0xED, 0xA0, 0x80));
        sources.put(
                "escaped lone surrogate",
                () -> with("\"subject\":\"a\\ud800b\"").getBytes(UTF_8));
        sources.put(
                "escaped reversed pair",
                () -> with("\"x-a\":\"\\ude00\\ud83d\"").getBytes(UTF_8));
        sources.put("zero byte in a string", () -> with("\"subject\":\"a\0b\"").getBytes(UTF_8));
        sources.put(
                "escaped zero",
                () -> with("\"place\":\"b\",\"subject\":\"a\\u0000b\"").getBytes(UTF_8));
        sources.put("zero bytes after", () -> (PLAN + "\0\0\0\0").getBytes(UTF_8));
        sources.put(
                "decomposed",
                () -> Normalizer.normalize(PLAN, Normalizer.Form.NFD).getBytes(UTF_8));
        sources.put(
                "nested items",
                () -> with("\"body\":[" + "{\"type\":\"item\",\"text\":\"a\",\"content\":[".repeat(10_000)
                                + "]}".repeat(10_000) + "]")
                        .getBytes(UTF_8));
        sources.put(
                "deep arrays",
                () -> with("\"x-a\":" + "[".repeat(10_000) + "]".repeat(10_000)).getBytes(UTF_8));
        sources.put("open arrays", () -> "[".repeat(1_000_000).getBytes(UTF_8));
        sources.put("open objects", () -> "{\"a\":".repeat(1_000_000).getBytes(UTF_8));
        sources.put("null for all", () -> members("null"));
        sources.put("true for all", () -> members("true"));
        sources.put("numbers for all", () -> members("-1.5e3"));
        sources.put("strings for all", () -> members("\"a\""));
        sources.put("objects for all", () -> members("{}"));
        sources.put("arrays of null", () -> members("[null]"));
        sources.put("arrays of arrays", () -> members("[[]]"));
        sources.put("only null", () -> "null".getBytes(UTF_8));
        sources.put("no such day", () -> with("\"issued\":\"2026-02-31\"").getBytes(UTF_8));
        sources.put("no such month", () -> with("\"issued\":\"2026-13\"").getBytes(UTF_8));
        sources.put("other figures", () -> with("\"issued\":\"٢٠٢٦-٠١-٠٢\"").getBytes(UTF_8));
        sources.put(
                "members twice",
                () -> with("\"subject\":\"a\",\"subject\":\"b\"").getBytes(UTF_8));
        sources.put("version twice", () -> with("\"formatVersion\":\"2.0\"").getBytes(UTF_8));
        sources.put(
                "huge number",
                () -> with("\"x-a\":1e999999999,\"number\":1e999999999").getBytes(UTF_8));
        sources.put("long number", () -> with("\"x-a\":" + "9".repeat(100_000)).getBytes(UTF_8));
        sources.put("long key", () -> with("\"" + "k".repeat(50_000) + "\":1").getBytes(UTF_8));
        sources.put(
                "long own key", () -> with("\"x-" + "k".repeat(50_000) + "\":1").getBytes(UTF_8));
        sources.put("unknown members", () -> with(numbered("\"m#\":1", 100_000)).getBytes(UTF_8));
        sources.put("own members", () -> with(numbered("\"x-m#\":1", 100_000)).getBytes(UTF_8));
        sources.put("colliding members", () -> with(colliding()).getBytes(UTF_8));
        sources.put(
                "long string",
                () -> with("\"subject\":\"" + "a".repeat(1_000_001) + "\"").getBytes(UTF_8));
        sources.put(
                "long string to skip",
                () -> with("\"number\":[\"" + "a".repeat(1_000_001) + "\"]").getBytes(UTF_8));
        sources.put(
                "many empty items",
                () -> with("\"body\":[" + numbered("{\"type\":\"item\"}", 100_001) + "]")
                        .getBytes(UTF_8));
        sources.put("two plans", () -> (PLAN + PLAN).getBytes(UTF_8));
        sources.put("comment", () -> ("/* a */" + PLAN).getBytes(UTF_8));
        sources.put("blanks", () -> " \t\r\n".repeat(250_000).getBytes(UTF_8));
        sources.put(
                "right to left",
                () -> with("\"place\":\"b\",\"subject\":\"\\u202eabc\\u202c \\u2066x\\u2069 \\u200f\"")
                        .getBytes(UTF_8));
        return sources;
    }

    static Map<String, Supplier<byte[]>> texts() {
        Map<String, Supplier<byte[]>> sources = new LinkedHashMap<>();
        sources.put("empty", () -> new byte[0]);
        sources.put("one byte", () -> new byte[] {'a'});
        sources.put("half a letter", () -> new byte[] {(byte) 0xC3});
        sources.put("only a mark", () -> "\ufeff".getBytes(UTF_8));
        sources.put("UTF-16 with mark", () -> ("\ufeff" + TEXT).getBytes(UTF_16LE));
        sources.put("UTF-16 without mark", () -> TEXT.getBytes(UTF_16LE));
        sources.put("half of UTF-16", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 'K', 0, 0, (byte) 0xD8, 'a'});
        sources.put("raw lone surrogate", () -> bytes(TEXT + "#", 0xED, 0xA0, 0x80));
        sources.put("zero bytes", () -> TEXT.replace(" ", " \0").getBytes(UTF_8));
        sources.put("only zero bytes", () -> new byte[100_000]);
        sources.put(
                "decomposed",
                () -> Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(UTF_8));
        sources.put("one long line", () -> "a".repeat(1_000_001).getBytes(UTF_8));
        sources.put("one long line of words", () -> "việc ".repeat(200_001).getBytes(UTF_8));
        sources.put("blank lines", () -> "\n".repeat(1_000_000).getBytes(UTF_8));
        sources.put(
                "blank lines of all kinds",
                () -> "\r\n \r\t\n\u00a0\n\u3000\n\u200b\n".repeat(100_000).getBytes(UTF_8));
        sources.put(
                "markers", () -> "I.\n1.\na)\n-\n+\n(1)\n1.1.\n".repeat(10_000).getBytes(UTF_8));
        sources.put(
                "markers on a line", () -> "I. 1. a) - + (1) ".repeat(20_000).getBytes(UTF_8));
        sources.put("pipes", () -> "|".repeat(200_000).getBytes(UTF_8));
        sources.put("lines of pipes", () -> "| | |\n|-|\n".repeat(20_000).getBytes(UTF_8));
        sources.put("tabs", () -> "\t".repeat(200_000).getBytes(UTF_8));
        sources.put("lines of tabs", () -> "a\tb\t\n\t\t\n".repeat(20_000).getBytes(UTF_8));
        sources.put("rules", () -> "___\n---\n***\n===\n".repeat(2_000).getBytes(UTF_8));
        sources.put(
                "right to left", () -> (TEXT + "- \u202ecba\u202c \u2067x\u2069 \u200f\u05d0\u05d1\n").getBytes(UTF_8));
        sources.put(
                "no width", () -> TEXT.replace("ố", "\u200bố\u200d\u2060\ufeff").getBytes(UTF_8));
        sources.put(
                "marks without letters",
                () -> "\u0301\u0323\u0302".repeat(30_000).getBytes(UTF_8));
        sources.put("figures", () -> "1234567890".repeat(20_000).getBytes(UTF_8));
        sources.put(
                "lines of figures",
                () -> numbered("#\n", 20_000).replace(",", "").getBytes(UTF_8));
        sources.put("signs", () -> "./.,;:!?()[]“”…–".repeat(10_000).getBytes(UTF_8));
        sources.put("titles", () -> "KẾ HOẠCH\n".repeat(20_000).getBytes(UTF_8));
        sources.put(
                "recipients",
                () -> (TEXT + "\nNơi nhận:\n" + numbered("- Sở số #;\n", 50_000).replace(",", "")).getBytes(UTF_8));
        sources.put("recipients on a line", () -> (TEXT + "\nNơi nhận: " + "- Sở; ".repeat(50_000)).getBytes(UTF_8));
        sources.put("head without rows", () -> (TEXT + "STT\nNội dung\nThời gian\nChủ trì\n").getBytes(UTF_8));
        sources.put("head with tabs and no rows", () -> (TEXT + "STT\tNội dung\tThời gian\n").getBytes(UTF_8));
        sources.put("head of pipes and no rows", () -> (TEXT + "| STT | Việc |\n| --- | --- |\n").getBytes(UTF_8));
        sources.put(
                "head and lines of a letter",
                () -> (TEXT + "STT\nNội dung\nThời gian\nChủ trì\n" + "a\n".repeat(100_000)).getBytes(UTF_8));
        sources.put("no such days", () -> (TEXT + "- Xong ngày 31/02/2026, 00/00/0000, 99/99/9999.\n").getBytes(UTF_8));
        sources.put("plan JSON", () -> PLAN.getBytes(UTF_8));
        sources.put("not text", () -> {
            byte[] bytes = new byte[60_000];
            for (int i = 0, next = 1; i < bytes.length; i++) {
                next = next * 1_103_515_245 + 12_345;
                bytes[i] = (byte) (next >>> 16);
            }
            return bytes;
        });
        return sources;
    }

    private static String with(String members) {
        return "{\"formatVersion\":\"1.0\"," + members + "}";
    }

    /** All members of a plan and of its parts, with one value. */
    private static byte[] members(String value) {
        return DocumentOrder.MEMBERS.stream()
                .map(name -> "\"" + name + "\":" + value)
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(UTF_8);
    }

    private static String numbered(String member, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> member.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(","));
    }

    /** Names of one hash code. */
    private static String colliding() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 8192; i++) {
            members.append(i == 0 ? "\"x-" : ",\"x-");
            for (int bit = 0; bit < 13; bit++) {
                members.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            members.append("\":1");
        }
        return members.toString();
    }

    /** A source with some bytes for its sign {@code #}. */
    private static byte[] bytes(String source, int... bytes) {
        String letters =
                IntStream.of(bytes).mapToObj(b -> Character.toString((char) b)).collect(Collectors.joining());
        String latin = new String(source.getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        return latin.replace("#", letters).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
