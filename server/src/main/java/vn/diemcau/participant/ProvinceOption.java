package vn.diemcau.participant;

/** A province to choose from when joining. */
public record ProvinceOption(String code, String name) {}
