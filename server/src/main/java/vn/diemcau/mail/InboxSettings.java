package vn.diemcau.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * Where mails that come back are read; {@code mail.inbox} in config/application.yaml.
 *
 * @param host empty where no inbox is read
 * @param doneFolder where messages go that were read; empty: they are marked as seen
 */
record InboxSettings(
        Optional<String> host,
        int port,
        MailSettings.Security security,
        String user,
        String password,
        String folder,
        Optional<String> doneFolder,
        Duration every) {}
