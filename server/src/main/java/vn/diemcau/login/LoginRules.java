package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long somebody stays signed in; {@code login} in config/application.yaml. */
@ApplicationScoped
public class LoginRules {

    private final Duration idle;
    private final Duration absolute;
    private final boolean demo;

    @Inject
    LoginRules(
            @ConfigProperty(name = "login.idle") Duration idle,
            @ConfigProperty(name = "login.absolute") Duration absolute,
            @ConfigProperty(name = "demo") boolean demo) {
        this.idle = idle;
        this.absolute = absolute;
        this.demo = demo;
    }

    /** A session of an account or a link ends after so long without a request. */
    Duration idle() {
        return idle;
    }

    /** Every session ends after so long. */
    Duration absolute() {
        return absolute;
    }

    /** Whether demo accounts may be used. */
    public boolean demo() {
        return demo;
    }
}
