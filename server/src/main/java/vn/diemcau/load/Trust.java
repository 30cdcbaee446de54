package vn.diemcau.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Whose certificates are believed. Nobody's is believed unseen, in a rehearsal either. */
final class Trust {

    private Trust() {}

    /** Null where the installation is reached without TLS. */
    static @Nullable SSLContext of(Wanted wanted) throws IOException {
        if (!wanted.url().getScheme().equals("https")) {
            return null;
        }
        try {
            Path authority = wanted.authority();
            return authority == null ? SSLContext.getDefault() : trusting(authority);
        } catch (GeneralSecurityException unusable) {
            throw new IOException(unusable.getMessage(), unusable);
        }
    }

    /** An office's own authority, in the place of those that the system knows. */
    private static SSLContext trusting(Path authority)
            throws GeneralSecurityException, IOException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (InputStream file = Files.newInputStream(authority)) {
            int number = 0;
            for (Certificate one :
                    CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                known.setCertificateEntry("authority-" + number++, one);
            }
        }
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
