package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadershipTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Chủ trì, phối hợp với Sở Y tế kiểm tra # '' # Sở Y tế # Chủ trì, phối hợp với Sở Y tế
            Sở Y tế là đơn vị chủ trì, phối hợp với Sở Nội vụ và Công an tỉnh để kiểm tra # Sở Y tế # Sở Nội vụ + Công an tỉnh # Sở Y tế là đơn vị chủ trì, phối hợp với Sở Nội vụ và Công an tỉnh
            Sở Y tế có trách nhiệm chủ trì; phối hợp với Sở Nội vụ. # Sở Y tế # Sở Nội vụ # Sở Y tế có trách nhiệm chủ trì; phối hợp với Sở Nội vụ
            Sở Y tế, Sở Nội vụ chủ trì việc này # Sở Y tế + Sở Nội vụ # '' # Sở Y tế, Sở Nội vụ chủ trì
            Giao Sở Y tế chủ trì phối hợp với Sở Nội vụ: kiểm tra # Sở Y tế # Sở Nội vụ # Sở Y tế chủ trì phối hợp với Sở Nội vụ
            Sở Y tế chủ trì, phối hợp với các tổ chức chính trị, xã hội tổ chức lễ # Sở Y tế # các tổ chức chính trị, xã hội # Sở Y tế chủ trì, phối hợp với các tổ chức chính trị, xã hội
            Sở Y tế chủ trì, phối hợp với Phòng 1.2 kiểm tra # Sở Y tế # Phòng 1.2 # Sở Y tế chủ trì, phối hợp với Phòng 1.2
            Sở Y tế chủ trì, phối hợp Công an trong tỉnh kiểm tra # Sở Y tế # Công an # Sở Y tế chủ trì, phối hợp Công an
            Sở Y tế chủ trì, phối hợp với Sở Nội vụ # Sở Y tế # Sở Nội vụ # Sở Y tế chủ trì, phối hợp với Sở Nội vụ
            Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Nội vụ, Công an tỉnh. # Sở Y tế # Sở Nội vụ + Công an tỉnh # Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Nội vụ, Công an tỉnh.
            Cơ quan đầu mối trình: Sở Y tế. Cơ quan phối hợp: Sở Nội vụ # Sở Y tế # Sở Nội vụ # Cơ quan đầu mối trình: Sở Y tế. Cơ quan phối hợp: Sở Nội vụ
            Đơn vị phối hợp: Sở Nội vụ # '' # Sở Nội vụ # Đơn vị phối hợp: Sở Nội vụ
            Chủ trì: Sở Y tế # Sở Y tế # '' # Chủ trì: Sở Y tế
            Đơn vị chủ trì: Sở Y tế. Thời gian: Tháng 4. # Sở Y tế # '' # Đơn vị chủ trì: Sở Y tế
            Đơn vị chủ trì: Công an TP. Huế, Sở Y tế. Xong trong tháng 4. # Công an TP. Huế + Sở Y tế # '' # Đơn vị chủ trì: Công an TP. Huế, Sở Y tế
            Các đơn vị được giao chủ trì, phối hợp thực hiện việc này # Các đơn vị được giao # '' # Các đơn vị được giao chủ trì
            Giao Sở Y tế làm đầu mối, phối hợp với Sở Nội vụ kiểm tra # Sở Y tế # Sở Nội vụ # Sở Y tế làm đầu mối, phối hợp với Sở Nội vụ
            Mở lớp tập huấn (Sở Y tế chủ trì, phối hợp với Sở Nội vụ; xong trước 30/6). # Sở Y tế # Sở Nội vụ # Sở Y tế chủ trì, phối hợp với Sở Nội vụ
            Mở lớp tập huấn (Sở Y tế chủ trì). Thời gian hoàn thành: Tháng 4. # Sở Y tế # '' # Sở Y tế chủ trì
            Tổ giúp việc lập sổ (Sở Y tế chủ trì). # Sở Y tế # '' # Sở Y tế chủ trì
            Sở Y tế chủ trì và phối hợp với Sở Nội vụ; báo cáo # Sở Y tế # Sở Nội vụ # Sở Y tế chủ trì và phối hợp với Sở Nội vụ
            """)
    void tellsWhoLeadsAndWhoCooperates(String sentence, String leaders, String partners, String words) {
        Leadership leadership = Leadership.in(sentence).orElseThrow();

        assertThat(String.join(" + ", leadership.leaders())).isEqualTo(leaders);
        assertThat(String.join(" + ", leadership.partners())).isEqualTo(partners);
        assertThat(leadership.span().in(sentence)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Y tế làm. Sở Nội vụ chủ trì",
                "Việc này do Sở Y tế chủ trì",
                "Sở Y tế do chủ trì",
                "Mở lớp (chủ trì, phối hợp với Sở Nội vụ)",
                "Mở lớp (Sở Y tế chủ trì) tại huyện",
                "Mở lớp Sở Y tế chủ trì)",
                "Mở lớp (Sở Y tế chủ trì). Mọi người chú ý: mang sách",
                "Kiểm tra việc chủ trì",
                "Thực hiện: Sở Y tế kiểm tra",
                "Đơn vị thực hiện: theo phụ lục",
                "Đơn vị chủ trì:",
                "Sở Y tế kiểm tra"
            })
    void needsABodyThatLeadsAtTheStart(String sentence) {
        assertThat(Leadership.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Trạm Y tế xã tổ chức tiêm # Trạm Y tế xã
            Giao Sở Y tế tham mưu kế hoạch # Sở Y tế
            Sở Y tế, Công an tỉnh có trách nhiệm kiểm tra # Sở Y tế + Công an tỉnh
            Sở Y tế chủ động phối hợp kiểm tra # Sở Y tế
            Sở Y tế trong năm kiểm tra # Sở Y tế
            Các tổ chức hội tổ chức lễ # Các tổ chức hội
            Đoàn kiểm tra lập biên bản # Đoàn kiểm tra
            Giao Văn phòng tham mưu kế hoạch # Văn phòng
            """)
    void tellsWhoIsResponsibleBeforeTheFirstVerb(String sentence, String bodies) {
        assertThat(Leadership.responsible(sentence).map(led -> String.join(" + ", led.leaders())))
                .contains(bodies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Công đoàn phối hợp với Đoàn Thanh niên tổ chức thi đua # Đoàn Thanh niên
            Công an xã chủ động phối hợp chặt chẽ với Trạm Y tế xã, Đoàn Thanh niên kiểm tra # Trạm Y tế xã + Đoàn Thanh niên
            Công an xã có trách nhiệm tích cực phối hợp cùng Trạm Y tế kiểm tra # Trạm Y tế
            Công an xã kiểm tra, phối hợp với Trạm Y tế # ''
            """)
    void tellsWithWhomTheResponsibleCooperate(String sentence, String partners) {
        assertThat(Leadership.responsible(sentence).map(led -> String.join(" + ", led.partners())))
                .contains(partners);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Y tế", "Sở Y tế trong tỉnh", "Sở Y tế. Kiểm tra", "Kiểm tra Sở Y tế"})
    void holdsNobodyResponsibleWithoutABodyAndAVerb(String sentence) {
        assertThat(Leadership.responsible(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Công an phường chủ trì, phối hợp với Ban Chỉ huy Quân sự phường tuần tra ban đêm. # Ban Chỉ huy Quân sự phường
            Trung tâm Văn hóa tỉnh chủ trì, phối hợp với Nhà thiếu nhi tổ chức hội thi kể chuyện. # Nhà thiếu nhi
            Văn phòng chủ trì, phối hợp với Ban Phong trào Tỉnh Đoàn tổ chức lễ ra quân. # Ban Phong trào Tỉnh Đoàn
            Văn phòng chủ trì, phối hợp với các tổ chức hội, đoàn thể vận động hội viên. # các tổ chức hội, đoàn thể
            Văn phòng chủ trì, phối hợp với Đoàn kiểm tra liên ngành xử lý vi phạm. # Đoàn kiểm tra liên ngành
            Thư viện tỉnh chủ trì, phối hợp với Sở Nội vụ chọn sách trước ngày 15/4/2026. # Sở Nội vụ
            Bảo tàng tỉnh chủ trì, phối hợp với các xã, phường sưu tầm hiện vật. # các xã, phường
            """)
    void endsAPartnersNameBeforeTheVerb(String sentence, String partner) {
        assertThat(Leadership.in(sentence))
                .get()
                .extracting(Leadership::partners)
                .isEqualTo(List.of(partner));
    }
}
