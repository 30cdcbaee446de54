package vn.diemcau.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document as it is typed: a paragraph each line, {@code **two stars**} around what
 * is bold. The lines that say on what grounds the document is issued stand at its beginning, start
 * with "Căn cứ" and are italic (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5).
 */
final class BodyText {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final String GROUND = "Căn cứ ";

    /** A piece of a paragraph in one weight. */
    record Run(String text, boolean bold) {}

    record Paragraph(List<Run> runs, boolean ground) {}

    private BodyText() {}

    static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean atGrounds = true;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            atGrounds = atGrounds && line.startsWith(GROUND);
            paragraphs.add(new Paragraph(runs(line), atGrounds));
        }
        return paragraphs;
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher bold = BOLD.matcher(line);
        int end = 0;
        while (bold.find()) {
            add(runs, line.substring(end, bold.start()), false);
            add(runs, bold.group(1), true);
            end = bold.end();
        }
        add(runs, line.substring(end), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean bold) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, bold));
        }
    }
}
