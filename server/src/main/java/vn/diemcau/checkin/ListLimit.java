package vn.diemcau.checkin;

import java.util.List;

/** A list that would leave somebody out is refused instead. */
final class ListLimit {

    private ListLimit() {}

    /**
     * @param read one more than {@code most} at least, where there are more
     * @throws vn.diemcau.kernel.Refusal {@link CheckinError#LIST_TOO_LONG}
     */
    static <T> List<T> require(int most, List<T> read) {
        if (read.size() > most) {
            throw CheckinError.LIST_TOO_LONG.refusal("most", most);
        }
        return read;
    }
}
