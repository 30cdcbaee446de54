package vn.diemcau.kernel;

/**
 * Which page of a list is wanted.
 *
 * @param page from 0; anything below counts as 0
 * @param size rows, 1 to {@value #MAX_SIZE}; anything outside is drawn to the nearest bound
 */
public record PageRequest(int page, int size) {

    public static final int MAX_SIZE = 200;

    public PageRequest {
        // The bound keeps page * size within an int, which is what JDBC takes as an offset.
        page = Math.clamp(page, 0, 1_000_000);
        size = Math.clamp(size, 1, MAX_SIZE);
    }

    public int offset() {
        return page * size;
    }
}
