package org.makegood.shell;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * News for feed readers (RFC 4287).
 *
 * @param id what the feed is for ever, as an address
 * @param page where people read the same
 * @param updated when the newest entry changed
 */
public record AtomFeed(String id, String title, String page, Instant updated, List<Entry> entries) {

    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** @param summary plain text */
    public record Entry(String id, String title, String page, Instant updated, String summary) {}

    public String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            head(xml, id, title, page, updated);
            xml.writeStartElement("author");
            element(xml, "name", "Makegood");
            xml.writeEndElement();
            for (var entry : entries) {
                xml.writeStartElement("entry");
                head(xml, entry.id(), entry.title(), entry.page(), entry.updated());
                element(xml, "summary", entry.summary());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed is written into memory", e);
        }
        return text.toString();
    }

    private static void head(XMLStreamWriter xml, String id, String title, String page, Instant updated)
            throws XMLStreamException {
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated.toString());
        xml.writeStartElement("link");
        xml.writeAttribute("href", page);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
