package vn.diemcau.load;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** TLS in front of a server, as a proxy does it, with a certificate of nobody's authority. */
final class SecureFront implements AutoCloseable {

    private static final String PASSWORD = "only-for-this-test";

    private final ServerSocket socket;
    private final Path certificate;
    private final int behind;

    private SecureFront(ServerSocket socket, Path certificate, int behind) {
        this.socket = socket;
        this.certificate = certificate;
        this.behind = behind;
        Thread.ofVirtual().start(this::accept);
    }

    static SecureFront before(int behind, Path folder) throws Exception {
        Path store = folder.resolve("front.p12");
        Path certificate = folder.resolve("front.pem");
        keytool(
                List.of(
                        "-genkeypair",
                        "-alias",
                        "front",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12"),
                store);
        keytool(
                List.of("-exportcert", "-alias", "front", "-rfc", "-file", certificate.toString()),
                store);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = new FileInputStream(store.toFile())) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        ServerSocket socket =
                context.getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new SecureFront(socket, certificate, behind);
    }

    private static void keytool(List<String> what, Path store) throws Exception {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(what);
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        int status =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    Path certificate() {
        return certificate;
    }

    private void accept() {
        while (!socket.isClosed()) {
            carryOne();
        }
    }

    /** Whoever does not trust the certificate hangs up; the next one may. */
    private void carryOne() {
        try {
            Socket client = socket.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
            Thread.ofVirtual().start(() -> carry(client, server));
            Thread.ofVirtual().start(() -> carry(server, client));
        } catch (IOException refusedOrClosed) {
            return;
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[16_384];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException ended) {
            // The other direction notices as well.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
