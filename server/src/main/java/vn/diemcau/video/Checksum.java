package vn.diemcau.video;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hashes by which BigBlueButton lets its calls be signed; which ones a server takes is its
 * {@code supportedChecksumAlgorithms}.
 */
enum Checksum {
    SHA1("SHA-1"),
    SHA256("SHA-256"),
    SHA384("SHA-384"),
    SHA512("SHA-512");

    private final String algorithm;

    Checksum(String algorithm) {
        this.algorithm = algorithm;
    }

    /**
     * The checksum of a call: of its name, its query as it is sent and the shared secret, one right
     * after the other (BigBlueButton API reference, "API Security Model").
     */
    String of(String call, String query, String secret) {
        try {
            byte[] text = (call + query + secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    static Checksum named(String name) {
        return switch (name) {
            case "sha1" -> SHA1;
            case "sha256" -> SHA256;
            case "sha384" -> SHA384;
            case "sha512" -> SHA512;
            default ->
                    throw new IllegalStateException(
                            "a checksum is sha1, sha256, sha384 or sha512, not " + name);
        };
    }
}
