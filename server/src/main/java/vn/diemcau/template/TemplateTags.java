package vn.diemcau.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.kernel.ErrorCode;

/**
 * Looks through the tags of a template: {@code {{field}}}, {@code {{#field}}…{{/field}}} and {@code
 * {{^field}}…{{/field}}} are all there is.
 */
final class TemplateTags {

    private record Section(String name, int line) {}

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final String OPENING = "{{";
    private static final int LONGEST_EXCERPT = 60;

    private TemplateTags() {}

    /**
     * Refuses with the first thing that is wrong.
     *
     * @param kind of letter, which has something to say for some fields only
     * @param firstLine the number of the text's first line
     */
    static void check(String text, LetterKind kind, int firstLine) {
        Deque<Section> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            requireNoOpening(text, end, tag.start(), firstLine);
            take(tag.group(1), kind, line(text, tag.start(), firstLine), open);
            end = tag.end();
        }
        requireNoOpening(text, end, text.length(), firstLine);
        if (!open.isEmpty()) {
            throw wrong(TemplateError.UNCLOSED_SECTION, open.peek().name(), open.peek().line());
        }
    }

    private static void take(String written, LetterKind kind, int line, Deque<Section> open) {
        String content = written.strip();
        char sign = content.isEmpty() ? ' ' : content.charAt(0);
        String name = "#^/".indexOf(sign) < 0 ? content : content.substring(1).strip();
        if ("{&>!=<$".indexOf(sign) >= 0) {
            throw wrong(TemplateError.FORBIDDEN_TAG, OPENING + written + "}}", line);
        }
        if (content.contains(OPENING) || content.indexOf('\n') >= 0) {
            throw wrong(TemplateError.UNCLOSED_TAG, OPENING + written, line);
        }
        if (LetterField.find(name).filter(field -> field.isIn(kind)).isEmpty()) {
            throw wrong(TemplateError.UNKNOWN_FIELD, OPENING + written + "}}", line);
        }
        switch (sign) {
            case '#', '^' -> open.push(new Section(name, line));
            case '/' -> close(name, line, open);
            default -> {}
        }
    }

    private static void close(String name, int line, Deque<Section> open) {
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            throw wrong(TemplateError.UNCLOSED_SECTION, name, line);
        }
        open.pop();
    }

    private static void requireNoOpening(String text, int from, int to, int firstLine) {
        int at = text.substring(from, to).indexOf(OPENING);
        if (at >= 0) {
            throw wrong(
                    TemplateError.UNCLOSED_TAG,
                    text.substring(from + at),
                    line(text, from + at, firstLine));
        }
    }

    private static int line(String text, int position, int firstLine) {
        return firstLine + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    static RuntimeException wrong(ErrorCode error, String text, int line) {
        String first = text.lines().findFirst().orElse("").strip();
        String excerpt =
                first.codePointCount(0, first.length()) <= LONGEST_EXCERPT
                        ? first
                        : first.substring(0, first.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
        return error.refusal(Map.of("text", excerpt, "line", line));
    }
}
