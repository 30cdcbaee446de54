package vn.diemcau.development;

import io.helidon.Main;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.development.EmbeddedMariaDb.Durability;

/**
 * Serves the whole product for a trial or for development: database, mail catcher, demo event. Data
 * stays in {@code .diemcau/} of the working folder. Ends on Ctrl-C, on SIGTERM and with the process
 * that started it, the product first and the database last.
 */
public final class Serve {

    /** What is logged below WARNING stands in the log file alone. */
    private static final System.Logger LOG = System.getLogger(Serve.class.getName());

    private final ServeSettings settings;
    private final Running running = new Running();
    private volatile boolean up;

    private Serve(ServeSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        // A minimal machine has no locale, and Java would then print Vietnamese as question marks.
        System.setOut(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        endWithParent();
        try {
            new Serve(ServeSettings.from(System.getenv())).start();
        } catch (StartRefusal refusal) {
            refusal.endProcess();
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    /** Maven dies without telling its children; nothing may be left running then. */
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> whenDone(parent.onExit(), () -> System.exit(0)));
    }

    private static void whenDone(CompletableFuture<?> awaited, Runnable then) {
        Thread.startVirtualThread(
                () -> {
                    awaited.join();
                    then.run();
                });
    }

    private void start() throws Exception {
        Path folder = Folders.createPrivate(settings.folder());
        running.add(this::sayStopped);
        running.add(settings.takeFolder());
        settings.checkPorts();
        ServeLog.keepIn(folder);
        Main.addShutdownHandler(running);
        startDatabase(folder);
        MailCatcher mail =
                running.add(
                        MailCatcher.start(
                                settings.smtpPort(),
                                settings.mailPagePort(),
                                folder.resolve("mail"),
                                Clock.systemUTC()));
        startProduct();
        List<Demo> demos =
                ServiceLoader.load(Demo.class).stream().map(ServiceLoader.Provider::get).toList();
        demos.forEach(Demo::load);
        List<Demo.Account> accounts =
                demos.stream().flatMap(demo -> demo.accounts().stream()).toList();
        up = true;
        System.out.println(ServeBanner.running(settings, mail.address(), accounts));
    }

    private void sayStopped() {
        if (up) {
            System.out.println(ServeBanner.stopped());
        }
    }

    private void startDatabase(Path folder) throws Exception {
        SchemaAccount account =
                new SchemaAccount(
                        "diemcau",
                        "diemcau",
                        SchemaAccount.randomSecret(),
                        EmbeddedMariaDb.clientHost());
        EmbeddedMariaDb database =
                running.add(
                        EmbeddedMariaDb.start(
                                folder.resolve("database"),
                                Durability.DURABLE,
                                account.createStatements()));
        whenDone(database.onExit(), this::databaseEnded);
        System.setProperty("database.url", database.jdbcUrl(account.schema()));
        System.setProperty("database.user", account.user());
        System.setProperty("database.password", account.password());
    }

    private void databaseEnded() {
        if (!running.isStopping()) {
            System.err.println(
                    "The database has ended; see "
                            + settings.folder().resolve("database/mariadb.log"));
            System.exit(1);
        }
    }

    private void startProduct() {
        System.setProperty("server.port", Integer.toString(settings.httpPort()));
        System.setProperty("public-url", settings.publicUrl());
        System.setProperty("demo", "true");
        System.setProperty("mail.host", "127.0.0.1");
        System.setProperty("mail.port", Integer.toString(settings.smtpPort()));
        System.setProperty("mail.security", "none");
        try {
            vn.diemcau.Main.main(new String[0]);
        } catch (RuntimeException failure) {
            LOG.log(Level.INFO, "The product did not start", failure);
            throw new StartRefusal(
                    "The product did not start: %s (more in %s)"
                            .formatted(
                                    failure.toString().lines().findFirst().orElse(""),
                                    settings.folder().resolve("server-0.log")),
                    failure);
        }
    }
}
