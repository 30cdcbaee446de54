package vn.diemcau.development;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A database of a test's own, which keeps its data over a stop; its port may be another then. */
public final class StoppableDatabase implements AutoCloseable {

    private final Path folder;
    private EmbeddedMariaDb running;

    private StoppableDatabase(Path folder, EmbeddedMariaDb running) {
        this.folder = folder;
        this.running = running;
    }

    public static StoppableDatabase start(Path folder) throws Exception {
        return new StoppableDatabase(folder, DatabaseHolder.start(folder));
    }

    public TestDatabase.Schema schema() {
        SchemaAccount account = DatabaseHolder.ACCOUNT;
        return new TestDatabase.Schema(
                running.jdbcUrl(account.schema()), account.user(), account.password());
    }

    public int port() {
        return URI.create(schema().jdbcUrl().substring("jdbc:".length())).getPort();
    }

    public void stop() throws IOException {
        running.close();
    }

    public void startAgain() throws Exception {
        running = DatabaseHolder.start(folder);
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
