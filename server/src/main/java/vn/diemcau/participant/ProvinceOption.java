package vn.diemcau.participant;

import java.util.List;

/**
 * A province to choose from when joining.
 *
 * @param formerly other names by which people may look for it: provinces that became part of it
 */
public record ProvinceOption(String code, String name, List<String> formerly) {}
