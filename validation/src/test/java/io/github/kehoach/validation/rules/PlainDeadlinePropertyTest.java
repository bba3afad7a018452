package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.language.Passage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PlainDeadlinePropertyTest {
    private static final PartialDate DAY = PartialDate.of(2026, 4, 15);
    private static final PartialDate DAY_BEFORE = PartialDate.of(2026, 4, 14);

    @Property(tries = 4000)
    void aReadingNeverFindsAnotherDeadline(@ForAll("texts") String text) {
        for (PartialDate due : List.of(DAY, DAY_BEFORE)) {
            boolean sure = PlainDeadline.isIn(Passage.of(text), due);
            Statistics.collect(sure);
            if (sure) {
                assertThat(Passage.of(text).due().orElse(due)).as(text).isEqualTo(due);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> before = words(
                "trước",
                "Trước",
                "ngày",
                "từ",
                "đến",
                "đến hết",
                "tới",
                "và",
                ",",
                "(",
                "8 giờ",
                "17h",
                "cuối",
                "vào",
                "5",
                "3.",
                "10/4",
                "ngày 10",
                "ngày 10/4",
                "tháng 3",
                "quý II",
                "quý 3",
                "năm",
                "chậm nhất",
                "hết",
                "xong",
                "trong",
                "báo cáo",
                "đã",
                "số 5/KH-UBND",
                "số",
                "năm học",
                "giai đoạn",
                "6 tháng đầu năm",
                "hằng năm",
                "tính",
                "Kế hoạch",
                "-",
                "của");
        Arbitrary<String> date = Arbitraries.of("15/4/2026", "15/04/2026", "ngày 15/4/2026", "trước ngày 15/4/2026");
        Arbitrary<String> after = words(
                ".",
                ",",
                ";",
                "và",
                "đến",
                "- ",
                "-",
                "ngày 20/4",
                "20/4",
                "quý IV",
                "tháng 5",
                "hằng năm",
                "của",
                "/KH",
                "(thứ tư)",
                "trước",
                "5 năm",
                "số 8/QĐ-UBND",
                "đến hết tháng 6",
                "trước 17 giờ");
        return before.flatMap(first -> date.flatMap(day -> after.map(last -> (first + ' ' + day + last).strip())));
    }

    private static Arbitrary<String> words(String... some) {
        return Arbitraries.of(some)
                .list()
                .ofMaxSize(4)
                .flatMap(list -> Arbitraries.of("", " ").map(start -> start + String.join(" ", list)));
    }
}
