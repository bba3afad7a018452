package io.github.kehoach.samples.word;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import java.time.ZoneOffset;
import java.util.Date;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What the file says of itself: the plan's subject, its issuer and its date; nothing of the machine that wrote it. */
final class FileProperties {
    private FileProperties() {}

    static void set(XWPFDocument document, Plan plan) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(XmlLetters.of(plan.subject().orElse("")));
        String issuer = plan.issuers().stream()
                .flatMap(each -> each.name().stream())
                .findFirst()
                .orElse("");
        core.setCreator(XmlLetters.of(issuer));
        PackagePropertiesPart properties = core.getUnderlyingProperties();
        properties.setCreatedProperty(plan.issued()
                .flatMap(PartialDate::toLocalDate)
                .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }
}
