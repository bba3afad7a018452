package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.serialization.json.PlanSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class DocumentOrderTest {
    /** The schema lists the members of each object in the order of the plan format. */
    @Test
    void agreesWithTheOrderOfEveryObjectInTheSchema() {
        List<List<String>> objects = memberLists();
        assertThat(objects).hasSizeGreaterThan(10);
        for (List<String> members : objects) {
            assertThat(DocumentOrder.MEMBERS).containsSubsequence(members);
        }
        assertThat(objects.stream().flatMap(List::stream)).containsAll(DocumentOrder.MEMBERS);
        assertThat(DocumentOrder.MEMBERS).doesNotHaveDuplicates();
    }

    private static List<List<String>> memberLists() {
        List<List<String>> lists = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), PlanSchema.json())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("properties")) {
                    parser.nextToken();
                    lists.add(names(parser));
                }
            }
        }
        return lists;
    }

    private static List<String> names(JsonParser parser) {
        List<String> names = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            names.add(parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
        return names;
    }
}
