package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.diemcau.development.MailWords.Language;

/** What a browser asks of the mail catcher. */
record MailRequest(String path, Map<String, String> parameters, Language language) {

    static final String LANGUAGE_COOKIE = "mailcatcher-language";

    static MailRequest of(HttpExchange exchange) {
        return new MailRequest(
                exchange.getRequestURI().getPath(),
                parameters(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("")),
                language(
                        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
                                .orElse("")));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                parameters.put(sides[0], decoded(sides[1]));
            }
        }
        return parameters;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8).strip();
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    private static Language language(String cookies) {
        return Stream.of(cookies.split(";", -1))
                .map(cookie -> cookie.strip().split("=", 2))
                .filter(sides -> sides.length == 2 && sides[0].equals(LANGUAGE_COOKIE))
                .map(sides -> Language.named(sides[1]))
                .findFirst()
                .orElse(Language.VI);
    }

    String text(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /** A number that was asked for, or this default where none (or nonsense) was given. */
    long number(String parameter, long otherwise) {
        String value = text(parameter);
        return Pattern.matches("\\d{1,15}", value) ? Long.parseLong(value) : otherwise;
    }
}
