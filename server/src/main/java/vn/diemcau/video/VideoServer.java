package vn.diemcau.video;

import java.net.URI;

/**
 * A video server of the settings. The product calls no other address than that of one of these.
 *
 * @param name as lines name it
 * @param label as people read it
 * @param url Jitsi: what rooms stand below; BigBlueButton: of its interface, which ends in {@code
 *     /api}
 * @param appId Jitsi: the application id of its tokens; empty where it wants none
 * @param secret Jitsi: signs its tokens; BigBlueButton: the shared secret. Kept out of everything
 *     that is written anywhere
 * @param audience Jitsi: the {@code aud} of its tokens
 * @param tenant Jitsi: the {@code sub} of its tokens
 * @param checksum BigBlueButton: by which hash its calls are signed
 */
record VideoServer(
        String name,
        String label,
        LineKind kind,
        URI url,
        String appId,
        String secret,
        String audience,
        String tenant,
        Checksum checksum) {

    /** Whether whoever comes in must show a token. */
    boolean wantsTokens() {
        return !appId.isEmpty();
    }

    @Override
    public String toString() {
        return "VideoServer[" + name + "]";
    }
}
