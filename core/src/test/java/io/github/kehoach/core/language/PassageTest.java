package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String TEXT =
            "Căn cứ Kế hoạch số 5/KH-UBND ngày 02/3/2026 của UBND tỉnh, thực hiện mục 3, phần II của"
                    + " Kế hoạch này và kỷ niệm 70 năm ngày mở chợ (02/02/1956 - 02/02/2026), xong trước ngày 20/01/2026; họp thứ Ba, ngày 20/01/2026";

    @Test
    void tellsAllKindsOfOneText() {
        Passage passage = Passage.of(TEXT);
        assertThat(passage.text()).isEqualTo(TEXT);
        assertThat(passage.dates()).hasSize(4).isEqualTo(Dates.in(TEXT));
        assertThat(passage.citations()).hasSize(1).isEqualTo(Citations.in(TEXT));
        assertThat(passage.sectionReferences()).hasSize(1).isEqualTo(SectionReferences.in(TEXT));
        assertThat(passage.anniversaries()).hasSize(1).isEqualTo(Anniversaries.in(TEXT));
        assertThat(passage.weekdays()).hasSize(1).isEqualTo(Weekdays.in(TEXT));
        assertThat(passage.due()).contains(PartialDate.of(2026, 1, 19)).isEqualTo(Deadlines.due(TEXT));
    }

    @Test
    void keepsWhatItHasTold() {
        Passage passage = Passage.of(TEXT);
        assertThat(passage.dates()).isSameAs(passage.dates());
        assertThat(passage.citations()).isSameAs(passage.citations());
        assertThat(passage.due()).isSameAs(passage.due());
    }

    @Test
    void tellsALawAndARecurrenceWithoutAnyFigure() {
        Passage passage = Passage.of("Căn cứ Luật Thư viện; báo cáo hằng quý");
        assertThat(passage.has(Trait.DIGIT)).isFalse();
        assertThat(passage.citations()).hasSize(1);
        assertThat(passage.dates()).hasSize(1);
        assertThat(passage.due()).isEmpty();
    }

    @Test
    void clauseReachesToTheSemicolonOrTheEndOfTheSentence() {
        String text =
                "Trình kịch bản. Báo cáo đợt một, nêu rõ số liệu trước ngày 10/6/2026; báo cáo năm trước ngày 25/12/2026.";
        Passage passage = Passage.of(text);
        assertThat(passage.dates())
                .extracting(date -> passage.clause(date.span()).in(text))
                .containsExactly(
                        "Báo cáo đợt một, nêu rõ số liệu trước ngày 10/6/2026", "báo cáo năm trước ngày 25/12/2026");
    }

    @Test
    void clauseOfALongSentenceIsCut() {
        String text = "một, ".repeat(1000) + "ngày 10/6/2026" + ", hai".repeat(1000);
        Passage passage = Passage.of(text);
        Span clause = passage.clause(passage.dates().get(0).span());
        assertThat(clause.in(text)).contains("ngày 10/6/2026").hasSizeBetween(300, 600);
    }
}
