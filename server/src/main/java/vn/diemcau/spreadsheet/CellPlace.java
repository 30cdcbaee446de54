package vn.diemcau.spreadsheet;

import org.jspecify.annotations.Nullable;

/** Addresses of cells: C7 is the third column of the seventh row. */
record CellPlace(int column, int row) {

    /** Excel's last column is XFD. */
    private static final int MOST_LETTERS = 3;

    /**
     * The column of {@code address} from 0, {@code otherwise} where there is no address; what is no
     * address at all stands behind every column.
     */
    static int column(@Nullable String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            char letter = Character.toUpperCase(address.charAt(letters));
            if (letters == MOST_LETTERS || letter < 'A' || letter > 'Z') {
                return Integer.MAX_VALUE;
            }
            column = column * 26 + letter - 'A' + 1;
            letters++;
        }
        return letters == 0 ? otherwise : column - 1;
    }

    /** Refuses what is no address. */
    static CellPlace of(String address) {
        if (!address.matches("[A-Za-z]{1,3}[0-9]{1,7}")) {
            throw SheetError.DAMAGED.refusal();
        }
        return new CellPlace(
                column(address, 0), Integer.parseInt(address.replaceFirst("[A-Za-z]+", "")));
    }
}
