package io.github.kehoach.core.testing;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bodies of three parts and a closing sentence; labels count from one in each part. */
final class TypicalBodies {
    /** Capitalised and closed by a full stop, as a sentence is. */
    private static final Arbitrary<String> SENTENCES =
            TextArbitraries.phrases().map(words -> "Chú trọng " + words + ".");

    private TypicalBodies() {}

    static Arbitrary<List<Block>> bodies() {
        return Combinators.combine(objectives(), content(), assignments(), TextArbitraries.phrases())
                .as((objectives, content, assignments, words) -> List.of(
                        section("I.", "MỤC ĐÍCH, YÊU CẦU", SectionRole.OBJECTIVES, objectives),
                        section("II.", "NỘI DUNG", SectionRole.CONTENT, content),
                        section("III.", "TỔ CHỨC THỰC HIỆN", SectionRole.IMPLEMENTATION, assignments),
                        Paragraph.of("Trên đây là Kế hoạch " + words + ".")));
    }

    private static Section section(String label, String heading, SectionRole role, List<Block> content) {
        return Section.builder()
                .label(label)
                .heading(heading)
                .role(role)
                .content(content)
                .build();
    }

    private static Arbitrary<List<Block>> objectives() {
        return Combinators.combine(sentences(), sentences())
                .as((purposes, requirements) -> List.of(
                        part(
                                "1.",
                                "Mục đích",
                                labelled(purposes, (i, text) -> Objective.of(ObjectiveKind.PURPOSE, "-", text))),
                        part(
                                "2.",
                                "Yêu cầu",
                                labelled(
                                        requirements,
                                        (i, text) -> Objective.of(ObjectiveKind.REQUIREMENT, "-", text)))));
    }

    private static Section part(String label, String heading, List<Block> content) {
        return Section.builder().label(label).heading(heading).content(content).build();
    }

    private static Arbitrary<List<Block>> content() {
        Arbitrary<List<Block>> dashes = sentences().map(texts -> labelled(texts, (i, text) -> Item.of("-", text)));
        Arbitrary<List<Block>> letters =
                sentences().map(texts -> labelled(texts, (i, text) -> Item.of("abcd".charAt(i) + ")", text)));
        Arbitrary<List<Block>> paragraphs = sentences().map(texts -> labelled(texts, (i, text) -> Paragraph.of(text)));
        Arbitrary<List<Block>> nested = Combinators.combine(SENTENCES, sentences())
                .as((text, under) -> List.of(Item.builder()
                        .label("-")
                        .text(text)
                        .content(labelled(under, (i, words) -> Item.of("+", words)))
                        .build()));
        Arbitrary<List<Block>> parts = Arbitraries.oneOf(dashes, letters, paragraphs, nested)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(contents -> labelled(contents, (i, blocks) -> part((i + 1) + ".", "Hoạt động trọng tâm", blocks)));
        return Arbitraries.oneOf(dashes, paragraphs, parts);
    }

    private static Arbitrary<List<Block>> assignments() {
        return Combinators.combine(Arbitraries.of("Văn phòng", "Thư viện tỉnh", "Phòng Nghiệp vụ"), sentences())
                .as(TypicalBodies::assignment)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(builders -> labelled(
                        builders,
                        (i, assignment) -> assignment.label((i + 1) + ".").build()));
    }

    private static Assignment.Builder assignment(String body, List<String> texts) {
        Assignment.Builder assignment = Assignment.builder().heading(body).addAssignee(body);
        texts.forEach(text -> assignment.addTask(Task.of("-", text)));
        return assignment;
    }

    private static Arbitrary<List<String>> sentences() {
        return SENTENCES.list().ofMinSize(1).ofMaxSize(4);
    }

    private static <T> List<Block> labelled(List<T> values, BiFunction<Integer, T, Block> block) {
        List<Block> blocks = new ArrayList<>();
        for (T value : values) {
            blocks.add(block.apply(blocks.size(), value));
        }
        return blocks;
    }
}
