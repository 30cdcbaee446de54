package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds PROTOCOL.md and the tests together: each rule is cited as "Rule R1" or "Rules R1, R2". */
class ProtocolRulesTest {

    private static final Path ROOT =
            Path.of(System.getProperty("user.dir")).resolve("..").normalize();
    private static final List<String> TESTS =
            List.of(
                    "server/src/test/java",
                    "webclient/src",
                    "webclient/tests",
                    "webclient/browser");
    private static final Pattern RULE =
            Pattern.compile("^- \\*\\*([A-Z]\\d+)\\*\\*", Pattern.MULTILINE);
    private static final Pattern CITATION =
            Pattern.compile("\\bRules? ([A-Z]\\d+(?:(?:,| and) [A-Z]\\d+)*)");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d+");

    @Test
    void everyRuleOfTheProtocolIsCitedByATest() throws IOException {
        String protocol = Files.readString(ROOT.resolve("PROTOCOL.md"));
        assertThat(RULE.matcher(protocol).results().map(rule -> rule.group(1)))
                .as("a number is one rule")
                .doesNotHaveDuplicates();
        Set<String> rules = found(RULE, protocol);
        Set<String> cited = new TreeSet<>();
        for (String folder : TESTS) {
            for (Path test : testsIn(ROOT.resolve(folder))) {
                found(CITATION, Files.readString(test))
                        .forEach(list -> cited.addAll(numbers(list)));
            }
        }

        assertThat(rules).hasSizeGreaterThan(30);
        assertThat(cited).containsAll(rules);
        assertThat(rules).as("what tests cite must be a rule").containsAll(cited);
    }

    private static List<Path> testsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file ->
                                    file.toString()
                                            .matches(".*(Test|IT)\\.java|.*\\.(test|spec)\\.ts"))
                    .toList();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> numbers(String list) {
        return NUMBER.matcher(list).results().map(MatchResult::group).toList();
    }
}
