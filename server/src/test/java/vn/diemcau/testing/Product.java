package vn.diemcau.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.helidon.config.mp.MpConfigSources;
import io.helidon.microprofile.server.Server;
import io.helidon.service.registry.GlobalServiceRegistry;
import io.helidon.service.registry.ServiceRegistryManager;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.account.TestCallers;
import vn.diemcau.development.TestDatabase;

/** The running product, as tests see it. */
public final class Product implements AutoCloseable {

    private final Server server;
    private final GreenMail mail;
    private final TestDatabase.Schema schema;
    private final TestCallers callers = new TestCallers();

    private Product(Server server, GreenMail mail, TestDatabase.Schema schema) {
        this.server = server;
        this.mail = mail;
        this.schema = schema;
    }

    static Product start(String... settings) {
        return start(TestDatabase.newSchema(), settings);
    }

    /** Starts the product on a database of the test's own. */
    public static Product start(TestDatabase.Schema schema, String... settings) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        // What Helidon keeps for the whole JVM would still be the product before this one.
        GlobalServiceRegistry.registry(ServiceRegistryManager.create().registry());
        Config config = config(mail, schema, settings);
        Server server = Server.builder().config(config).host("127.0.0.1").port(0).build().start();
        if (server.port() <= 0) {
            throw new IllegalStateException("the product has not started");
        }
        return new Product(server, mail, schema);
    }

    private static Config config(GreenMail mail, TestDatabase.Schema schema, String... settings) {
        Map<String, String> values = new HashMap<>();
        values.put("config_ordinal", "1000");
        values.put("server.port", "0");
        values.put("database.url", schema.jdbcUrl());
        values.put("database.user", schema.user());
        values.put("database.password", schema.password());
        values.put("database.pool-size", "10");
        values.put("mail.host", "127.0.0.1");
        values.put("mail.port", String.valueOf(mail.getSmtp().getPort()));
        values.put("mail.security", "none");
        values.put("mail.from-address", "diemcau@bo.example");
        // Tests look at the consoles when they want to, and hear of nothing that they did not
        // cause.
        values.put("presence.look-every", "PT1H");
        values.put("alert.look-every", "PT1H");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .addDiscoveredSources()
                .addDiscoveredConverters()
                .withSources(MpConfigSources.create(values))
                .build();
    }

    public int port() {
        return server.port();
    }

    /** The root of the product, without a slash at the end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** What was mailed. */
    public GreenMail mail() {
        return mail;
    }

    /** What was mailed to one address, in lower case. */
    public Mailbox mailbox(String address) {
        return new Mailbox(mail, address);
    }

    /** The product's schema, for a look past the product. */
    public TestDatabase.Schema schema() {
        return schema;
    }

    /** A bean of the running product. */
    public <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Makes accounts whose passwords the test knows. */
    public TestCallers callers() {
        return callers;
    }

    /** A browser in which nobody is signed in. */
    public Client anonymous() {
        return new Client(url());
    }

    /** A new person who is signed in with these grants. */
    public Client as(Grant... grants) {
        return anonymous().with(callers.signIn(grants));
    }

    /** A new person who is signed in with this role for the whole system. */
    public Client as(Role role) {
        return as(new Grant(role, ScopeKind.SYSTEM, null));
    }

    /** A new person who is signed in with this role for one event, unit or bridge point. */
    public Client as(Role role, ScopeKind scope, UUID scopeId) {
        return as(new Grant(role, scope, scopeId));
    }

    /** A browser that has joined as this participant. */
    public Client asParticipant(UUID participantId) {
        return anonymous().with(callers.join(participantId));
    }

    @Override
    public void close() {
        server.stop();
        mail.stop();
    }
}
