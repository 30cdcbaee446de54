package vn.diemcau.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which package may import which. What is not in the table is not allowed. */
final class Packages {

    private static final String ALLOWED =
            """
            kernel      :
            platform    : kernel
            likeness    : kernel
            spreadsheet : kernel, platform
            typeset     : kernel, platform
            channel     : kernel, platform
            access      : kernel, platform
            audit       : kernel, platform, access
            mail        : kernel, platform, access, audit
            login       : kernel, platform, access, audit
            account     : kernel, platform, access, audit, login, mail
            link        : kernel, platform, access, audit, login
            importing   : kernel, platform, access, audit, spreadsheet
            directory   : kernel, platform, access, audit, importing, spreadsheet
            event       : kernel, platform, access, audit, directory, channel
            participant : kernel, platform, access, login, directory, event, channel
            readiness   : kernel, platform, access, audit, event
            bridge      : kernel, platform, access, audit, importing, spreadsheet, directory, event, readiness, channel
            presence    : kernel, platform, event, bridge
            video       : kernel, platform, access, audit, directory, event, bridge, channel
            linetest    : kernel, platform, access, audit, event, bridge, channel
            alert       : kernel, platform, access, audit, directory, event, readiness, bridge, channel
            delegate    : kernel, platform, access, audit, link, importing, directory, event, bridge, mail
            template    : kernel, platform, access, audit, event
            document    : kernel, platform, access, audit, directory, event, delegate, typeset
            invitation  : kernel, platform, access, audit, account, link, directory, event, bridge, mail, delegate, document, spreadsheet, template, typeset
            checkin     : kernel, platform, access, audit, link, directory, event, bridge, delegate, invitation, spreadsheet, typeset, channel
            attendance  : kernel, platform, access, audit, event, bridge, delegate, invitation, checkin, spreadsheet, channel
            question    : kernel, platform, likeness, access, audit, directory, event, channel, participant
            floor       : kernel, platform, access, audit, directory, event, bridge, channel, participant
            poll        : kernel, platform, access, audit, event, channel, participant
            show        : kernel, platform, access, audit, directory, event, bridge, channel, participant, question, floor, poll
            onair       : kernel, platform, access, audit, directory, event, bridge, channel
            feedback    : kernel, platform, access, audit, link, directory, event, bridge, participant, channel, mail
            rehearsal   : kernel, platform, access, audit, link, event, bridge, channel
            load        : kernel, platform
            live        : kernel, platform, access, audit, login, directory, event, bridge, presence, question, floor, poll, show, onair, channel, participant
            """;

    private final String root;

    /**
     * @param root the package that holds the features: {@code vn.diemcau}
     */
    Packages(String root) {
        this.root = root;
    }

    static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        ALLOWED.lines()
                .map(line -> line.split(":", 2))
                .forEach(parts -> table.put(parts[0].strip(), names(parts[1])));
        return table;
    }

    Stream<ArchRule> keepToTheTable() {
        return table().entrySet().stream().map(row -> keepsTo(row.getKey(), row.getValue()));
    }

    /** A package that nobody put into the table would be free to import everything. */
    ArchRule allAreInTheTable() {
        List<String> known = new ArrayList<>(table().keySet().stream().map(this::named).toList());
        known.add(root);
        return classes().should().resideInAnyPackage(known.toArray(String[]::new));
    }

    ArchRule haveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule keepsTo(String feature, List<String> allowed) {
        String[] usable =
                Stream.concat(Stream.of(feature), allowed.stream())
                        .map(this::named)
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage(root + "..");
        DescribedPredicate<JavaClass> free =
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(usable);
        return classes()
                .that()
                .resideInAPackage(named(feature))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(ours).or(free))
                .as(feature + " uses " + (allowed.isEmpty() ? "nobody" : allowed))
                .allowEmptyShould(true);
    }

    private String named(String feature) {
        return root + "." + feature;
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
