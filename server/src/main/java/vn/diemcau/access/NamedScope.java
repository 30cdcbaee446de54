package vn.diemcau.access;

import java.util.UUID;

/** Something that a role can be limited to, as administrators read it. */
public record NamedScope(UUID id, String name) {}
