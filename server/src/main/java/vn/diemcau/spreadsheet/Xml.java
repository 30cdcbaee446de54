package vn.diemcau.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part, read from its beginning to its end; it is never held as a whole. */
final class Xml implements AutoCloseable {

    /**
     * Bytes of one text, tag or comment. The platform's reader makes each of them whole, whatever
     * becomes of it then.
     */
    private static final int LONGEST_PIECE = 4_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int piece;

    Xml(InputStream in) {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(new Piecewise(in));
        } catch (XMLStreamException e) {
            throw SheetError.DAMAGED.refusal();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // No entity of a document type is resolved, be it a file, an address or a billion laughs.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes on; false at the end of the document. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            piece = 0;
            reader.next();
            return true;
        } catch (XMLStreamException e) {
            throw SheetError.DAMAGED.refusal();
        }
    }

    boolean begins() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean begins(String element) {
        return begins() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    String name() {
        return reader.getLocalName();
    }

    /** By its local name, whatever its prefix. */
    @Nullable String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException e) {
            throw SheetError.DAMAGED.refusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Piecewise extends FilterInputStream {

        Piecewise(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            piece += Math.max(read, 0);
            if (piece > LONGEST_PIECE) {
                throw SheetError.UNPACKS_TOO_LARGE.refusal();
            }
            return read;
        }
    }
}
