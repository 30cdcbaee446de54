package vn.diemcau.asyncapi;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.testing.ClassIndex;

/**
 * The error codes that code can come to from some method on: those that it, or anything that it
 * calls, names. Follows calls as they stand in the byte code, to every implementation of what is
 * called.
 */
public final class ReachedCodes {

    private final JavaClasses product;
    private final Set<JavaCodeUnit> seen = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private ReachedCodes(Class<?> type) {
        // Where this class is from: the product without its tests.
        URL folder = type.getProtectionDomain().getCodeSource().getLocation();
        product = new ClassFileImporter().importUrl(folder);
    }

    /** In the order of their names. */
    public static List<ErrorCode> from(Class<?> type) {
        ReachedCodes reached = new ReachedCodes(type);
        reached.follow(reached.product.get(type).getCodeUnits());
        return ClassIndex.implementing(ErrorCode.class)
                .filter(Class::isEnum)
                .flatMap(codes -> Stream.of(codes.getEnumConstants()))
                .filter(code -> reached.named.contains(nameOf((Enum<?>) code)))
                .map(ErrorCode.class::cast)
                .sorted(Comparator.comparing(ErrorCode::code))
                .toList();
    }

    private void follow(Set<? extends JavaCodeUnit> from) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (seen.add(unit)) {
                unit.getAccessesFromSelf().forEach(access -> follow(access, open));
                unit.getMethodReferencesFromSelf().forEach(access -> follow(access, open));
            }
        }
    }

    private void follow(JavaAccess<?> access, Deque<JavaCodeUnit> open) {
        JavaClass owner = access.getTargetOwner();
        if (access instanceof JavaFieldAccess field) {
            named.add(owner.getName() + "." + field.getName());
            return;
        }
        if (!owner.getPackageName().startsWith("vn.diemcau")) {
            return;
        }
        String name = access.getName();
        Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(name))
                .forEach(open::add);
    }

    private static String nameOf(Enum<?> code) {
        return Objects.requireNonNull(code.getDeclaringClass()).getName() + "." + code.name();
    }
}
