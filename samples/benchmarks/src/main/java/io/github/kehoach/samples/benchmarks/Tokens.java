package io.github.kehoach.samples.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The least that a reader on Jackson's parser has to do. */
final class Tokens {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}

    /** Makes every string value and returns how many letters they have. */
    static int letters(byte[] json) {
        int letters = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    letters += parser.getString().length();
                }
            }
        }
        return letters;
    }
}
