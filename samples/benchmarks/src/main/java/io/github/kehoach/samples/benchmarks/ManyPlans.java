package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.core.Item;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;

/** Plans of 2 to 15 kB, no two of them the same, without an end and always the same ones. */
final class ManyPlans {
    private static final int LEAST = 3_600;
    private static final int MOST = 13_700;

    private static final List<String> WHO = List.of(
            "Văn phòng HĐND và UBND phường",
            "Tổ quản lý đô thị",
            "Ban Chỉ huy quân sự phường",
            "Trạm Y tế phường",
            "Hội Liên hiệp Phụ nữ phường",
            "Đoàn Thanh niên phường",
            "Công an phường",
            "Hội Cựu chiến binh phường");
    private static final List<String> DOES = List.of(
            "nạo vét bùn đất trong lòng cống và chở về bãi tập kết",
            "thay các nắp hố ga đã vỡ, không để người đi xe máy sụp bánh",
            "cắt những cành cây chạm dây điện trước khi gió to",
            "dọn rác ở miệng cống sau mỗi trận mưa",
            "đo lại độ dốc của rãnh và ghi vào sổ theo dõi",
            "vá các chỗ mặt đường đã bong, bảo đảm xe cứu hỏa vào được",
            "rắc vôi khử mùi ở những nơi nước đọng lâu ngày",
            "chụp ảnh trước và sau khi làm để người dân cùng giám sát",
            "vận động mỗi hộ cử một người, mang theo xẻng và bao tải",
            "nhắc nhở các hộ buôn bán không đổ dầu mỡ xuống rãnh");
    private static final List<String> WHERE = List.of(
            "đường Bến Nứa",
            "đường Cây Đa",
            "đường Chùa Cổ",
            "đường Giếng Đá",
            "đường Lò Gạch",
            "đường Ao Sen",
            "ngõ Chợ Mới",
            "ngõ Vườn Cau",
            "khu nhà ở công nhân");

    private final Random random = new Random(20_260_406);
    private int count;

    /** Writes plans, one a line, and returns how many bytes they have. */
    long write(int plans, OutputStream out) throws IOException {
        long bytes = 0;
        for (int i = 0; i < plans; i++) {
            byte[] json = PlanJson.write(next());
            out.write(json);
            out.write('\n');
            bytes += json.length + 1L;
        }
        return bytes;
    }

    /** Returns the next plan. */
    Plan next() {
        count++;
        // more large plans than small ones, so that a hundred thousand make a gigabyte
        int left = (int) ((MOST - LEAST) * Math.sqrt(random.nextDouble()));
        Plan.Builder plan = ShortPlan.frame();
        plan.number(count % 900 + 10 + "/KH-UBND").addBody(ShortPlan.OBJECTIVES);
        Section.Builder work = Section.builder();
        work.label("II.").heading("NỘI DUNG THỰC HIỆN").role(SectionRole.CONTENT);
        for (int section = 1; left > 0 || section < 3; section++) {
            Section.Builder part = Section.builder();
            part.label(section + ".").heading("Việc tại " + one(WHERE) + ", đợt " + section);
            for (int item = random.nextInt(5) + 1; item >= 0; item--) {
                String words = words();
                part.addContent(Item.of("-", words));
                left -= words.length() * 3 / 2 + 50;
            }
            work.addContent(part.build());
        }
        plan.addBody(work.build(), ShortPlan.implementation("III."), ShortPlan.CLOSING);
        plan.addRecipients(Recipient.of("Các tổ dân phố"));
        WHO.subList(0, 1 + random.nextInt(WHO.size())).forEach(who -> plan.addRecipient(Recipient.of(who)));
        return plan.build();
    }

    private String words() {
        StringBuilder words = new StringBuilder(one(WHO));
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.append(' ').append(one(DOES)).append(i == 0 ? " tại " : ", rồi ");
        }
        return words.append(one(WHERE))
                .append(", với ít nhất ")
                .append(5 + random.nextInt(40))
                .append(" người và ")
                .append(2 + random.nextInt(9))
                .append(" xe.")
                .toString();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
