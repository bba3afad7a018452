package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One plan in the form of each regime, as kept in a file; {@code -Dgolden.update} writes the files anew. */
class GoldenTextTest {
    private static Plan plan(Regime regime) {
        Citation citation = Citation.builder()
                .type("Chương trình")
                .number("12-CTr/TU")
                .issued(LocalDate.of(2026, 2, 5))
                .issuer("Tỉnh ủy")
                .subject("dạy bơi cho trẻ em")
                .build();
        LegalBasis basis =
                LegalBasis.builder().lead("Thực hiện").addDocument(citation).build();
        return Plan.builder()
                .regime(regime)
                .draft("Dự thảo lần 1")
                .addIssuer(Issuer.of("CẤP TRÊN", "CƠ QUAN BAN HÀNH"))
                .number("7/KH-CQ")
                .place("Cà Mau")
                .issued(LocalDate.of(2026, 3, 9))
                .subject("Mở lớp dạy bơi cho trẻ em")
                .legalBases(List.of(basis, basis))
                .enactment("Ban Thường vụ ban hành Kế hoạch như sau:")
                .addBody(Section.builder()
                        .heading("MỤC ĐÍCH")
                        .addContent(Objective.of(ObjectiveKind.PURPOSE, "-", "Trẻ em biết bơi."))
                        .build())
                .addBody(Section.builder()
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .addContent(Assignment.builder()
                                .addAssignee("Văn phòng")
                                .addTask(Task.of("-", "Thuê hồ bơi."))
                                .build())
                        .build())
                .addBody(Paragraph.of("Trên đây là Kế hoạch mở lớp dạy bơi cho trẻ em./."))
                .recipients(List.of(Recipient.of("Tỉnh ủy", "b/c"), Recipient.of("Các huyện")))
                .archive("VP")
                .addSignature(Signature.builder()
                        .capacity("TM. BAN THƯỜNG VỤ")
                        .position("PHÓ CHỦ TỊCH")
                        .name("Trần Thị Mai")
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void isWrittenAsTheFileHasIt(Regime regime) throws IOException {
        Path file = Path.of(
                System.getProperty("kehoach.root"),
                "serialization/src/test/resources/io/github/kehoach/serialization/text",
                regime.code() + ".txt");
        String text = PlanText.write(plan(regime));
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        assertThat(text).isEqualTo(Files.readString(file));
        assertThat(PlanText.write(PlanText.read(text).plan().orElseThrow())).isEqualTo(text);
    }
}
