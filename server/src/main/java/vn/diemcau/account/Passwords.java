package vn.diemcau.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Token;

/**
 * Hashes passwords and compares them. One hash takes about 0.1 s of a core and 19 MiB, which is the
 * point of it; threads of its own keep the rest of the product answering meanwhile.
 */
@ApplicationScoped
class Passwords {

    /** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. */
    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    /** How many wait at most, about ten seconds' worth; whoever comes then is told to try again. */
    private static final int LONGEST_QUEUE = 100;

    // Not virtual threads: those share few carriers, and nothing takes a carrier from a long
    // computation.
    private final ThreadPoolExecutor threads;
    private final PasswordHash nobodys;

    Passwords() {
        int count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        threads =
                new ThreadPoolExecutor(
                        count,
                        count,
                        1,
                        TimeUnit.MINUTES,
                        new LinkedBlockingQueue<>(LONGEST_QUEUE),
                        Thread.ofPlatform().daemon().name("password-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        nobodys = hashed(Token.random().value());
    }

    /** At the start: once the shutdown has begun, the library can no longer be loaded. */
    void prepare(@Observes @Initialized(ApplicationScoped.class) Object event) {
        threads.prestartCoreThread();
    }

    PasswordHash hash(String password) {
        return computed(() -> hashed(password));
    }

    /**
     * Whether the password fits. Takes the same time where there is no hash to compare with, so
     * that nobody learns from it which addresses have an account.
     */
    boolean matches(String password, @Nullable PasswordHash hash) {
        PasswordHash compared = hash == null ? nobodys : hash;
        boolean fits =
                computed(
                        () ->
                                Password.check(password, compared.value())
                                        .with(
                                                Argon2Function.getInstanceFromHash(
                                                        compared.value())));
        return fits && hash != null;
    }

    /** Whether the hash was made with other parameters than are asked for today. */
    boolean isOutdated(PasswordHash hash) {
        return !Argon2Function.getInstanceFromHash(hash.value()).equals(FUNCTION);
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }

    private static PasswordHash hashed(String password) {
        return new PasswordHash(
                Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult());
    }

    private <T> T computed(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw AccountError.BUSY.refusal();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a password could not be hashed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AccountError.BUSY.refusal();
        }
    }
}
