package io.github.kehoach.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The tables of the format page are those of the codec; {@code -Dgolden.update} writes them anew. */
class FormatPageTest {
    private static final String MEMBERS = "## Members\n\n";

    @Test
    void listsTheMembersThatAreReadAndWritten() throws IOException {
        Path page = Golden.project().resolve("docs/format.md");
        String text = Files.readString(page);
        assertThat(text).contains(MEMBERS);
        String prose = text.substring(0, text.indexOf(MEMBERS) + MEMBERS.length());
        Golden.check(page, prose + tables());
    }

    private static String tables() {
        StringBuilder tables = new StringBuilder();
        for (ObjectKind<?> object : PlanFormat.OBJECTS) {
            boolean block = BlockFormat.TYPES.stream().anyMatch(type -> type.kind() == object);
            if (object == BlockFormat.SECTION) {
                tables.append(
                                "### Blocks\n\nA part of the body. `type` is required, is written first, and says which of the ")
                        .append("following it is.\n\n");
            }
            tables.append("### ")
                    .append(object.name.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(object.name.substring(1))
                    .append("\n\n")
                    .append(object.english)
                    .append(".\n\n| member | value | meaning | example |\n| --- | --- | --- | --- |\n");
            if (block) {
                tables.append("| `type` **required** | `")
                        .append(object.name)
                        .append("` | what kind of block it is | |\n");
            }
            object.members.forEach(member -> row(member, tables));
            tables.append('\n');
        }
        return tables.substring(0, tables.length() - 1);
    }

    private static void row(Member<?> member, StringBuilder tables) {
        tables.append("| `")
                .append(member.name())
                .append(member.required() ? "` **required**" : "`")
                .append(" | ");
        tables.append(member.kind().words())
                .append(" | ")
                .append(member.description())
                .append(" |");
        for (int i = 0; i < member.examples().size(); i++) {
            tables.append(i == 0 ? " `" : ", `")
                    .append(member.examples().get(i))
                    .append('`');
        }
        tables.append(" |\n");
    }
}
