package io.github.kehoach.samples.edxml;

/**
 * The fields of the header that a plan fills, with the most characters that each may have: QCVN 102:2016/BTTTT, and for the lengths
 * Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II. Identifiers are those of Quyết định 20/2020/QĐ-TTg.
 */
enum Field {
    ORGAN_ID("OrganId", 35, true),
    ORGANIZATION_IN_CHARGE("OrganizationInCharge", 200, false),
    ORGAN_NAME("OrganName", 200, true),
    CODE_NUMBER("CodeNumber", 11, true),
    CODE_NOTATION("CodeNotation", 30, true),
    PLACE_OF_ISSUE("Place", 50, true),
    PROMULGATION_DATE("PromulgationDate", 10, true),
    TYPE("Type", 1, true),
    TYPE_NAME("TypeName", 100, true),
    SUBJECT("Subject", 500, true),
    COMPETENCE("Competence", 100, false),
    POSITION("Position", 100, true),
    FULL_NAME("FullName", 50, true),
    RECIPIENT("Place", 150, false),
    PRIORITY("Priority", 1, true),
    SPHERE("SphereOfPromulgation", 100, false),
    APPENDIX("Appendix", 250, false);

    private final String element;
    private final int longest;
    private final boolean required;

    Field(String element, int longest, boolean required) {
        this.element = element;
        this.longest = longest;
        this.required = required;
    }

    String element() {
        return element;
    }

    int longest() {
        return longest;
    }

    boolean isRequired() {
        return required;
    }
}
