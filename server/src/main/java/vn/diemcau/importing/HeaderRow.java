package vn.diemcau.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Text;
import vn.diemcau.spreadsheet.Sheet;
import vn.diemcau.spreadsheet.SheetRow;

/**
 * Which row names the columns. Above it offices write who sends what to whom; below it come the
 * people. Where no row has a name that we know, every row counts as one with contents.
 *
 * @param place of the row among those of the sheet; -1 where there is none
 * @param fields which field each column is for, by the place of the column
 */
record HeaderRow(int place, Map<Integer, String> fields) {

    private static final int LOOKED_AT = 30;

    /** More than any name that a header only begins with. */
    private static final int EXACT = 1_000;

    /** A shorter name says too little about what follows it: "tên" is also in "tên đơn vị". */
    private static final int TELLING = 4;

    static HeaderRow in(Sheet sheet, List<ImportField> fields) {
        HeaderRow best = new HeaderRow(-1, Map.of());
        int most = 0;
        for (int place = 0; place < Math.min(LOOKED_AT, sheet.rows().size()); place++) {
            List<Match> matches = matches(sheet.rows().get(place), fields);
            int weight = matches.stream().mapToInt(Match::weight).sum();
            // "Trưởng phòng" alone begins like "Trường" and is no header.
            boolean telling = matches.size() > 1 || weight >= EXACT;
            if (telling && weight > most) {
                most = weight;
                best = new HeaderRow(place, chosen(matches));
            }
        }
        return best;
    }

    private record Match(int column, String field, int weight) {}

    /** The best matches first, each column and each field once. */
    private static List<Match> matches(SheetRow row, List<ImportField> fields) {
        List<Match> possible = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String header = Text.folded(row.cell(column));
            for (ImportField field : fields) {
                int weight = weight(header, field);
                if (weight > 0) {
                    possible.add(new Match(column, field.name(), weight));
                }
            }
        }
        possible.sort(Comparator.comparingInt(Match::weight).reversed());
        List<Match> matches = new ArrayList<>();
        for (Match match : possible) {
            boolean free =
                    matches.stream()
                            .noneMatch(
                                    taken ->
                                            taken.column() == match.column()
                                                    || taken.field().equals(match.field()));
            if (free) {
                matches.add(match);
            }
        }
        return matches;
    }

    private static int weight(String header, ImportField field) {
        int weight = 0;
        for (String name : field.headers()) {
            String known = Text.folded(name);
            if (header.equals(known)) {
                return EXACT;
            }
            if (known.length() >= TELLING && header.startsWith(known + " ")) {
                weight = Math.max(weight, known.length());
            }
        }
        return weight;
    }

    private static Map<Integer, String> chosen(List<Match> matches) {
        Map<Integer, String> fields = new HashMap<>();
        matches.forEach(match -> fields.put(match.column(), match.field()));
        return fields;
    }
}
