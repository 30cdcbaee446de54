package vn.diemcau.spreadsheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which cells hold days: to a workbook they are numbers, and only the format of the cell tells.
 * (ECMA-376 part 1, 18.8.30 and 18.17.4.)
 */
final class DateStyles {

    /** Excel has 64,000 formats of cells at most. */
    private static final int MOST_STYLES = 65_000;

    private static final int LONGEST_FORMAT = 255;

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern DAY = Pattern.compile(".*[dy].*");
    private static final DateTimeFormatter WITH_TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter WITHOUT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Number 1 is 1 January 1900, and a 29 February 1900 is counted that never was. */
    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);

    private final Map<String, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean inCells;

    /** Called at the beginning of each element of the workbook's styles. */
    void read(Xml xml) {
        switch (xml.name()) {
            case "numFmt" -> {
                String code = String.valueOf(xml.attribute("formatCode"));
                requireRoom(formats.size());
                formats.put(
                        String.valueOf(xml.attribute("numFmtId")),
                        code.length() > LONGEST_FORMAT ? "" : code);
            }
            case "cellXfs" -> inCells = true;
            case "cellStyles", "dxfs" -> inCells = false;
            case "xf" -> {
                if (inCells) {
                    requireRoom(dates.size());
                    dates.add(isDate(String.valueOf(xml.attribute("numFmtId"))));
                }
            }
            default -> {}
        }
    }

    private static void requireRoom(int taken) {
        if (taken == MOST_STYLES) {
            throw SheetError.UNPACKS_TOO_LARGE.refusal();
        }
    }

    private boolean isDate(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "22" -> true;
            default ->
                    DAY.matcher(NOT_FORMAT.matcher(formats.getOrDefault(format, "")).replaceAll(""))
                            .matches();
        };
    }

    /** The day that {@code number} is in a cell of this style, as offices write it. */
    Optional<String> day(@Nullable String style, double number) {
        boolean isDay =
                style != null
                        && style.matches("\\d{1,6}")
                        && Integer.parseInt(style) < dates.size()
                        && dates.get(Integer.parseInt(style))
                        && number >= 1
                        && number < 3_000_000;
        if (!isDay) {
            return Optional.empty();
        }
        LocalDateTime time =
                BEGINNING
                        .plusDays((long) number)
                        .atStartOfDay()
                        .plusSeconds(Math.round((number - Math.floor(number)) * 86_400));
        return Optional.of((number == Math.floor(number) ? WITHOUT : WITH_TIME).format(time));
    }
}
