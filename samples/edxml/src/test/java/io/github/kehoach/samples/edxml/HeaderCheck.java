package io.github.kehoach.samples.edxml;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Signature;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A header as an XML parser reads it, and what was said of it. */
record HeaderCheck(Document document, List<String> codes, List<String> places) {
    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    static final String ORGANS = """
            Sở Nội vụ\t000.00.10.H57
            Ủy ban nhân dân tỉnh\tH57.01
            Văn phòng UBND tỉnh\tH57.01
            """;

    /** A plan that fits. */
    static Plan.Builder plan() {
        return Plan.builder()
                .addIssuer(Issuer.of("ỦY BAN NHÂN DÂN TỈNH HUẾ", "SỞ NỘI VỤ"))
                .number("05/KH-SNV")
                .place("Huế")
                .issued(LocalDate.of(2026, 3, 5))
                .subject("Tổ chức hội thi năm 2026")
                .addRecipient(Recipient.of("Ủy ban nhân dân tỉnh", "để b/c"))
                .addSignature(Signature.builder()
                        .capacity("KT. GIÁM ĐỐC")
                        .position("PHÓ GIÁM ĐỐC")
                        .name("Lê Thị Sen")
                        .build());
    }

    static HeaderCheck of(Plan plan) {
        return of(plan, ORGANS);
    }

    static HeaderCheck of(Plan plan, String organs) {
        Findings findings = new Findings();
        String xml = XmlFile.write(MessageHeader.of(plan, Organs.of(organs), findings));
        return new HeaderCheck(
                parsed(xml),
                findings.found().stream().map(finding -> finding.code()).toList(),
                findings.found().stream()
                        .map(finding -> finding.location().toString())
                        .toList());
    }

    static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The words of all elements with a name in an element with another. */
    List<String> words(String parent, String name) {
        List<String> words = new ArrayList<>();
        NodeList elements = document.getElementsByTagNameNS(NAMESPACE, name);
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i).getParentNode().getLocalName().equals(parent)) {
                words.add(elements.item(i).getTextContent());
            }
        }
        return words;
    }

    /** The names of the elements directly in the header. */
    List<String> order() {
        List<String> names = new ArrayList<>();
        Node child = document.getDocumentElement().getFirstChild();
        for (; child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                names.add(child.getLocalName());
            }
        }
        return names;
    }
}
