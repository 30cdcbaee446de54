package vn.diemcau.document;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateBrief;

/**
 * Whom a copy is for, as it was when the copy was issued.
 *
 * @param name of a person; null for an organization
 * @param organization the organization itself, or that of the person
 * @param venue where they go: the point where they sit, else the place of the main room
 * @param replaced whose place a substitute takes, as one writes to them
 */
record Recipient(
        @Nullable String name,
        @Nullable String position,
        @Nullable String organization,
        @Nullable String province,
        @Nullable String group,
        @Nullable String point,
        @Nullable String venue,
        @Nullable String replaced) {

    /** For the pen, where the session does not say where the main room is. */
    static final String NOWHERE = "…";

    /**
     * @param main the place of the main room
     * @param original whose place they take
     */
    static Recipient of(
            DelegateBrief delegate, @Nullable String main, @Nullable DelegateBrief original) {
        return new Recipient(
                delegate.name(),
                delegate.position(),
                delegate.organizationName(),
                delegate.provinceName(),
                delegate.groupName(),
                delegate.pointName(),
                Objects.requireNonNullElse(
                        delegate.pointName(), Objects.requireNonNullElse(main, NOWHERE)),
                original == null ? null : of(original, null, null).addressed());
    }

    static Recipient organization(String name, @Nullable String main) {
        return new Recipient(
                null,
                null,
                name,
                null,
                null,
                null,
                Objects.requireNonNullElse(main, NOWHERE),
                null);
    }

    /** As one writes to them: {@code Ông/Bà Nguyễn Thị Ánh, giáo viên, Trường THPT Lê Lợi}. */
    String addressed() {
        if (name == null) {
            return Objects.requireNonNullElse(organization, "");
        }
        return Stream.of("Ông/Bà " + name, position, organization)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
