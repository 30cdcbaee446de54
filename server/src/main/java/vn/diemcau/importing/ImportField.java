package vn.diemcau.importing;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that can stand in a row.
 *
 * @param name in JSON and for the words of the web client
 * @param longest in characters
 * @param headers how people name its column, with or without accents; the first is the one of the
 *     template
 * @param tidied what is done to each text before anybody sees it
 * @param inTemplate false where the column is understood but not asked for
 */
public record ImportField(
        String name,
        boolean required,
        int longest,
        List<String> headers,
        UnaryOperator<String> tidied,
        boolean inTemplate) {

    public ImportField {
        headers = List.copyOf(headers);
    }

    public static ImportField of(String name, int longest, String... headers) {
        return new ImportField(
                name, false, longest, List.of(headers), UnaryOperator.identity(), true);
    }

    public ImportField needed() {
        return new ImportField(name, true, longest, headers, tidied, inTemplate);
    }

    public ImportField tidiedBy(UnaryOperator<String> work) {
        return new ImportField(name, required, longest, headers, work, inTemplate);
    }

    public ImportField notAskedFor() {
        return new ImportField(name, required, longest, headers, tidied, false);
    }
}
