package vn.diemcau.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.ShuttingDown;

/** Empties the outbox in the background, with one thread for each connection to the SMTP server. */
@ApplicationScoped
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(5);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

    private final Delivery delivery;
    private final MailSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    @Inject
    Sender(Delivery delivery, MailSettings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    void start(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        for (int i = 1; i <= settings.connections(); i++) {
            threads.add(Thread.ofVirtual().name("mail sender " + i).start(this::run));
        }
    }

    void shutDown(@Observes @Priority(ShuttingDown.MAIL) ShuttingDown event) {
        stop();
    }

    /** Finishes the mails at hand and takes no more. */
    void stop() {
        stopping.countDown();
        for (Thread thread : threads) {
            try {
                if (!thread.join(LONGEST_FAREWELL)) {
                    LOG.warn(
                            "A mail is still being sent; whether it arrives will count as uncertain");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void run() {
        int silences = 0;
        try (SmtpConnection connection = new SmtpConnection(settings)) {
            Duration pause = Duration.ZERO;
            while (!stopsWithin(pause)) {
                Delivery.Round round = round(connection);
                silences = round == Delivery.Round.SERVER_UNREACHABLE ? silences + 1 : 0;
                pause = pauseAfter(round, silences);
            }
        }
    }

    private Delivery.Round round(SmtpConnection connection) {
        try {
            Delivery.Round round = delivery.round(connection, () -> stopping.getCount() == 0);
            if (round == Delivery.Round.NOTHING_DUE) {
                connection.close();
            }
            return round;
        } catch (RuntimeException | Error e) {
            // For instance the database is away. The thread must live on, after errors as well:
            // nobody would miss it. What it held, it gives back when the lease is over.
            LOG.error("Mails could not be sent for the moment", e);
            connection.close();
            return Delivery.Round.FAULT;
        }
    }

    private Duration pauseAfter(Delivery.Round round, int silences) {
        return switch (round) {
            case BUSY -> Duration.ZERO;
            case NOTHING_DUE, LIMIT_REACHED -> settings.poll();
            case SERVER_UNREACHABLE -> RetryPolicy.silenceAfter(silences);
            case FAULT -> PAUSE_AFTER_FAULT;
        };
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
