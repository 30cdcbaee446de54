package vn.diemcau.importing;

/**
 * @param expected how many rows whoever confirms has seen that will be taken
 */
public record ApplyImport(int expected) {}
