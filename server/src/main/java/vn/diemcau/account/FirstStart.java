package vn.diemcau.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.login.LoginRules;

/** Prints the link for the first administrator when the product starts without any account. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SetupService setup;
    private final LoginRules rules;

    @Inject
    FirstStart(SetupService setup, LoginRules rules) {
        this.setup = setup;
        this.rules = rules;
    }

    // After the server has started to listen (PLATFORM_AFTER + 100): the link must work when it is
    // read.
    void announce(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_AFTER + 200)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        // The demo brings accounts of its own.
        if (rules.demo()) {
            return;
        }
        setup.newLink()
                .ifPresent(
                        link ->
                                LOG.warn(
                                        "There is no account yet. Create the first administrator"
                                                + " here (once, within 24 hours): {}",
                                        link));
    }
}
