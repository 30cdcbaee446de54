package vn.diemcau.platform;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What is made quickly and read slowly: it is written to the disk at once and from there to whoever
 * reads it at their own speed. The file has no name any more when it is written, so that it is gone
 * with its last use, also when this server is killed.
 */
public final class PassingFile implements AutoCloseable {

    private final FileChannel content;

    private PassingFile(FileChannel content) {
        this.content = content;
    }

    /** The file with what {@code writer} writes; none is left where that throws. */
    public static PassingFile of(Consumer<OutputStream> writer) {
        PassingFile file = open();
        try (OutputStream out = file.out()) {
            writer.accept(out);
            return file;
        } catch (IOException e) {
            file.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private static PassingFile open() {
        try {
            Path path = Files.createTempFile("diemcau-", null);
            return new PassingFile(
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Whoever closes this stream has written everything; the channel is read afterwards.
    private OutputStream out() {
        OutputStream whole = new BufferedOutputStream(Channels.newOutputStream(content));
        return new FilterOutputStream(whole) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    public long size() {
        try {
            return content.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies everything to {@code reader}, which may take its time. */
    public void sendTo(OutputStream reader) throws IOException {
        content.position(0);
        Channels.newInputStream(content).transferTo(reader);
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
