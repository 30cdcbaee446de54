package vn.diemcau.question;

/**
 * What counts in a session.
 *
 * @param version to be named by whoever changes it; 0: the installation's settings
 * @param standard the installation's settings
 */
public record AskingSettingsView(int version, AskingSettings settings, AskingSettings standard) {}
