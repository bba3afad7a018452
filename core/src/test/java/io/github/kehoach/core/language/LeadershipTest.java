package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadershipTest {
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
