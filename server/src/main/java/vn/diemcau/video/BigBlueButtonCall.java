package vn.diemcau.video;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A call of BigBlueButton's interface, on its way to being signed. */
final class BigBlueButtonCall {

    private final String name;
    private final List<String> parameters = new ArrayList<>();

    BigBlueButtonCall(String name) {
        this.name = name;
    }

    BigBlueButtonCall with(String parameter, String value) {
        parameters.add(parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** The address of the call, with the checksum that only who knows the secret can make. */
    URI signed(VideoServer server) {
        String query = String.join("&", parameters);
        String checksum = server.checksum().of(name, query, server.secret());
        return URI.create(
                server.url()
                        + "/"
                        + name
                        + "?"
                        + query
                        + (query.isEmpty() ? "" : "&")
                        + "checksum="
                        + checksum);
    }
}
