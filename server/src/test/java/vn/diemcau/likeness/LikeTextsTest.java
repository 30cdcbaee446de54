package vn.diemcau.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikeTextsTest {

    private record Pair(String asked, String typed) {}

    /** Rule Q23. */
    @Test
    void mostOfWhatIsAskedAgainIsFoundAndLittleElseIs() {
        assertFound("alike", "different", 0.9, 0.9);
    }

    /** Rule Q23, with pairs that nobody looked at while the weights were chosen. */
    @Test
    void questionsThatTheWeightsWereNotChosenForAreFoundAsWell() {
        assertFound("heldout-alike", "heldout-different", 0.8, 0.8);
    }

    private static void assertFound(
            String same, String other, double leastRecall, double leastPrecision) {
        List<Pair> alike = pairs(same);
        List<Pair> missed = alike.stream().filter(pair -> !isFound(pair)).toList();
        List<Pair> wrong = pairs(other).stream().filter(LikeTextsTest::isFound).toList();

        double found = alike.size() - missed.size();
        double recall = found / alike.size();
        double precision = found / (found + wrong.size());
        System.out.printf("%s: precision %.2f, recall %.2f%n", same, precision, recall);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(leastRecall);
        assertThat(precision).as("wrong: %s", wrong).isGreaterThanOrEqualTo(leastPrecision);
    }

    @Test
    void accentsCaseFormRepeatedLettersAndPunctuationMakeNoDifference() {
        String asked = "Hoà nhập cho trẻ khuyết tật cần chính sách gì?";
        LikeTexts questions = new LikeTexts();
        UUID id = id();
        questions.put(id, asked);

        for (String typed :
                List.of(
                        "hoa nhap cho tre khuyet tat can chinh sach gi",
                        Normalizer.normalize(asked, Normalizer.Form.NFD),
                        asked.toUpperCase(java.util.Locale.ROOT),
                        "Hòa nhập… cho trẻ KHUYẾT TẬTTT: cần chính sách gìiii???")) {
            assertThat(questions.find(typed, 3)).as(typed).containsExactly(id);
        }
    }

    @Test
    void whatWasWithdrawnOrRewrittenIsNotFoundAnyMore() {
        LikeTexts questions = new LikeTexts();
        UUID id = id();
        questions.put(id, "Bao giờ có nhà công vụ cho giáo viên?");
        questions.put(id, "Trường thiếu phòng học thì xin ở đâu?");
        assertThat(questions.find("bao gio co nha cong vu cho giao vien", 3)).isEmpty();
        assertThat(questions.find("truong thieu phong hoc xin o dau", 3)).containsExactly(id);

        questions.remove(id);
        assertThat(questions.find("truong thieu phong hoc xin o dau", 3)).isEmpty();
    }

    @Test
    void ofThreeWordsNothingIsSaid() {
        LikeTexts questions = new LikeTexts();
        questions.put(id(), "Bao giờ tăng lương cho giáo viên?");

        assertThat(questions.find("", 3)).isEmpty();
        assertThat(questions.find("Kính thưa Bộ trưởng, em xin hỏi", 3)).isEmpty();
        assertThat(questions.find("🙂 ???", 3)).isEmpty();
    }

    @Test
    void tenThousandQuestionsAreSearchedInAFewMilliseconds() {
        LikeTexts questions = new LikeTexts();
        List<Pair> all = new ArrayList<>(pairs("alike"));
        all.addAll(pairs("different"));
        Random chance = new Random(2023);
        for (int n = 0; n < 10_000; n++) {
            String one = all.get(chance.nextInt(all.size())).asked();
            String other = all.get(chance.nextInt(all.size())).typed();
            questions.put(id(), one + " Trường số " + n + ", " + other);
        }
        List<Long> times = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            String typed = all.get(chance.nextInt(all.size())).typed();
            long begun = System.nanoTime();
            questions.find(typed, 3);
            times.add(System.nanoTime() - begun);
        }
        // The first ones are slower: the machine has not yet compiled them.
        List<Long> warm = times.subList(200, 400).stream().sorted().toList();
        System.out.printf(
                "already asked among 10,000: median %.2f ms, p95 %.2f ms%n",
                warm.get(100) / 1e6, warm.get(190) / 1e6);
        assertThat(warm.get(100) / 1e6).as("milliseconds, median").isLessThan(5);
    }

    private static boolean isFound(Pair pair) {
        LikeTexts questions = new LikeTexts();
        UUID id = id();
        questions.put(id, pair.asked());
        return questions.find(pair.typed(), 3).contains(id);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static List<Pair> pairs(String name) {
        try (InputStream in =
                LikeTextsTest.class.getResourceAsStream("/questions/" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(parts -> new Pair(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
