package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialSearchTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Quản lý thị trường        | QLTT  | 2 | true
                    chi cục quản lý thị trường | QLTT  | 2 | true
                    Quản lý thị trường        | QLTT  | 5 | false
                    đầu tư ứng dụng           | ĐTƯD  | 2 | true
                    Ủy ban nhân dân           | UBND  | 2 | true
                    quản lý chợ               | QLTT  | 2 | false
                    quản                      | QLTT  | 2 | false
                    """)
    void findsWordsByTheirInitials(String text, String abbreviation, int fewest, boolean spelt) {
        Set<String> found = new HashSet<>();
        new InitialSearch(Set.of(abbreviation, "XYZ")).in(text, fewest, found);
        assertThat(found.contains(abbreviation)).isEqualTo(spelt);
    }
}
