package vn.diemcau;

import io.helidon.microprofile.server.Server;

/** Starts the product. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Server server = Server.create().start();
        // A port that cannot be bound does not make start() throw (Helidon 4.2.6).
        if (server.port() <= 0) {
            System.err.println("The HTTP port cannot be bound: is another program using it?");
            System.exit(1);
        }
    }
}
