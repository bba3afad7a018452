package io.github.kehoach.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of document (tên loại văn bản) with the codes that stand for it in numbers: Nghị định 30/2020/NĐ-CP, Phụ lục III,
 * for the Party Hướng dẫn 36-HD/VPTW, and the legal norms that plans cite.
 */
public enum DocumentType {
    /** Hiến pháp. */
    CONSTITUTION("Hiến pháp"),
    /** Bộ luật. */
    CODE("Bộ luật"),
    /** Luật. */
    LAW("Luật"),
    /** Pháp lệnh. */
    ORDINANCE("Pháp lệnh", "PL"),
    /** Lệnh. */
    ORDER("Lệnh", "L"),
    /** Nghị định. */
    DECREE("Nghị định", "NĐ"),
    /** Nghị quyết liên tịch. */
    JOINT_RESOLUTION("Nghị quyết liên tịch", "NQLT"),
    /** Nghị quyết. */
    RESOLUTION("Nghị quyết", "NQ"),
    /** Quyết định. */
    DECISION("Quyết định", "QĐ"),
    /** Quy định. */
    REGULATION("Quy định", "QyĐ", "QĐ", "QĐi"),
    /** Quy chế. */
    STATUTE("Quy chế", "QC"),
    /** Chỉ thị. */
    DIRECTIVE("Chỉ thị", "CT"),
    /** Kết luận. */
    CONCLUSION("Kết luận", "KL"),
    /** Thông tư liên tịch. */
    JOINT_CIRCULAR("Thông tư liên tịch", "TTLT"),
    /** Thông tư. */
    CIRCULAR("Thông tư", "TT"),
    /** Thông tri. */
    PARTY_CIRCULAR("Thông tri", "TT"),
    /** Thông cáo. */
    COMMUNIQUE("Thông cáo", "TC"),
    /** Thông báo. */
    NOTICE("Thông báo", "TB"),
    /** Hướng dẫn. */
    GUIDELINE("Hướng dẫn", "HD"),
    /** Chương trình. */
    PROGRAMME("Chương trình", "CTr", "CTHĐ", "CTPH"),
    /** Kế hoạch. */
    PLAN("Kế hoạch", "KH", "KHLT", "KHPH"),
    /** Quy hoạch. */
    MASTER_PLAN("Quy hoạch", "QH"),
    /** Phương án. */
    OPTION_PAPER("Phương án", "PA"),
    /** Đề án. */
    SCHEME("Đề án", "ĐA"),
    /** Dự án. */
    PROJECT("Dự án", "DA"),
    /** Báo cáo. */
    REPORT("Báo cáo", "BC"),
    /** Biên bản. */
    MINUTES("Biên bản", "BB"),
    /** Tờ trình. */
    PROPOSAL("Tờ trình", "TTr"),
    /** Hợp đồng. */
    CONTRACT("Hợp đồng", "HĐ"),
    /** Công điện. */
    TELEGRAM("Công điện", "CĐ"),
    /** Bản ghi nhớ. */
    MEMORANDUM("Bản ghi nhớ", "BGN"),
    /** Bản thỏa thuận. */
    AGREEMENT("Bản thỏa thuận", "BTT"),
    /** Giấy ủy quyền. */
    AUTHORISATION("Giấy ủy quyền", "GUQ"),
    /** Giấy mời. */
    INVITATION("Giấy mời", "GM"),
    /** Giấy giới thiệu. */
    INTRODUCTION("Giấy giới thiệu", "GGT"),
    /** Giấy nghỉ phép. */
    LEAVE("Giấy nghỉ phép", "GNP"),
    /** Phiếu gửi. */
    DISPATCH_NOTE("Phiếu gửi", "PG"),
    /** Phiếu chuyển. */
    TRANSFER_NOTE("Phiếu chuyển", "PC"),
    /** Phiếu báo. */
    REPORT_NOTE("Phiếu báo", "PB"),
    /** Công văn: no code in the state's numbers, {@code CV} in the Party's. */
    OFFICIAL_LETTER("Công văn", "CV");

    private static final Map<String, DocumentType> BY_CODE = byCode();

    private final String vietnamese;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    private final List<String> codes;

    DocumentType(String vietnamese, String... codes) {
        this.vietnamese = vietnamese;
        this.codes = Collections.unmodifiableList(Arrays.asList(codes));
    }

    private static Map<String, DocumentType> byCode() {
        Map<String, DocumentType> byCode = new HashMap<>();
        for (DocumentType type : values()) {
            for (String code : type.codes) {
                byCode.putIfAbsent(code, type);
            }
        }
        return byCode;
    }

    /** The name in Vietnamese, its first letter a capital: {@code Kế hoạch}. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The codes used in numbers, the usual one first; empty for laws. */
    public List<String> codes() {
        return codes;
    }

    /**
     * Returns the type that a code stands for. {@code QĐ} and {@code TT} are ambiguous; the state's meaning is given.
     *
     * @param code the code, in its own case: {@code TTr} is not {@code TTR}
     */
    public static Optional<DocumentType> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
