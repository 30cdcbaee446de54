package vn.diemcau.platform;

import java.time.Duration;

/**
 * Where the database is; {@code database} in config/application.yaml.
 *
 * @param connectionTimeout how long a request waits for a connection before it is answered 503
 */
record DatabaseSettings(
        String url, String user, String password, int poolSize, Duration connectionTimeout) {

    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", user=" + user + ", …]";
    }
}
