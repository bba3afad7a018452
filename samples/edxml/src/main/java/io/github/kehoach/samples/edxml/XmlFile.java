package io.github.kehoach.samples.edxml;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a header as XML. */
final class XmlFile {
    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final String PREFIX = "edXML";

    private XmlFile() {}

    static String write(Element header) {
        StringWriter out = new StringWriter();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            write(header, writer, 0);
            writer.writeCharacters("\n");
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }

    private static void write(Element element, XMLStreamWriter out, int depth) throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
        out.writeStartElement(PREFIX, element.name(), NAMESPACE);
        if (depth == 0) {
            out.writeNamespace(PREFIX, NAMESPACE);
        }
        out.writeCharacters(element.words());
        for (Element child : element.content()) {
            write(child, out, depth + 1);
        }
        if (!element.content().isEmpty()) {
            out.writeCharacters("\n" + "  ".repeat(depth));
        }
        out.writeEndElement();
    }

    /** Returns words on one line, without characters that XML cannot hold. */
    static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean blank =
                    Character.isWhitespace(c) || Character.isISOControl(c) || half || c == 0xFFFE || c == 0xFFFF;
            if (!blank) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }
}
