package io.github.kehoach.samples.word;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the XML of a part, without ever resolving anything outside it. */
final class WordXml {
    private final String part;
    private final XMLStreamReader reader;

    private WordXml(String part, XMLStreamReader reader) {
        this.part = part;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // those of JDK 17 for any JDK, so that a file is read everywhere or nowhere; our own limit of nesting is lower
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        return factory;
    }

    static WordXml of(String part, byte[] bytes) throws Unreadable {
        try {
            return new WordXml(part, factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw Unreadable.broken(part);
        }
    }

    /**
     * Goes to the next start or end of an element, or text.
     *
     * @return false at the end of the part
     */
    boolean next() throws Unreadable {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Unreadable.broken(part); // no Word file has them
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT
                        || event == XMLStreamConstants.CHARACTERS) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw Unreadable.broken(part);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    /** The name of the element without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The text between two elements. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** An attribute by its name without prefix; empty if it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether the element switches something on, as {@code <w:b/>} does and {@code <w:b w:val="0"/>} does not. */
    boolean isOn() {
        String value = attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** A number in an attribute; the other one if there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Goes to the end of the element that has just started. */
    void skip() throws Unreadable {
        for (int depth = 1; depth > 0; ) {
            if (!next()) {
                return;
            }
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }
}
