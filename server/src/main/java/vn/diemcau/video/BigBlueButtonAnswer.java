package vn.diemcau.video;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What BigBlueButton answers: a {@code response} with texts in it, one below the other. */
record BigBlueButtonAnswer(Map<String, String> fields) {

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // No entity of a document type is resolved, be it a file, an address or a billion laughs.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Empty where it is no such answer: a page, something cut off, anything with a document type.
     */
    static Optional<BigBlueButtonAnswer> read(byte[] xml) {
        Map<String, String> fields = new HashMap<>();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return Optional.empty();
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        text.setLength(0);
                        if (depth == 1 && !reader.getLocalName().equals("response")) {
                            return Optional.empty();
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (depth == 2) {
                            fields.put(reader.getLocalName(), text.toString().strip());
                        }
                        depth--;
                    }
                    default -> {
                        // Comments and the like say nothing.
                    }
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return fields.containsKey("returncode")
                ? Optional.of(new BigBlueButtonAnswer(Map.copyOf(fields)))
                : Optional.empty();
    }

    boolean succeeded() {
        return text("returncode").equals("SUCCESS");
    }

    /** The text of a field; empty where it has none. */
    String text(String field) {
        return fields.getOrDefault(field, "");
    }
}
