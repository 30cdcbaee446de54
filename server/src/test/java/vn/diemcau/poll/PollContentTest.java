package vn.diemcau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be asked, and what can be answered to it. */
class PollContentTest {

    private static final List<String> THREE = List.of("Có", "Không", "Chưa rõ");

    @Test
    void optionsAreTwoOrMoreAndDifferAfterCleaning() {
        assertThat(asks(PollKind.SINGLE, THREE, null, null).cleaned().options()).hasSize(3);
        assertRefused(asks(PollKind.SINGLE, List.of("Có"), null, null), PollError.BAD_OPTIONS);
        assertRefused(
                asks(PollKind.SINGLE, List.of("Có", "  Có "), null, null), PollError.BAD_OPTIONS);
        assertRefused(
                asks(PollKind.SINGLE, List.of("Phụ cấp", " phụ  CẤP"), null, null),
                PollError.BAD_OPTIONS);
        assertRefused(
                asks(
                        PollKind.MULTIPLE,
                        List.of("Lương", "Phụ cấp", "Phu\u0323 ca\u0302\u0301p"),
                        2,
                        null),
                PollError.BAD_OPTIONS);
        assertRefused(asks(PollKind.WORDS, THREE, 1, null), PollError.BAD_OPTIONS);
    }

    @Test
    void howManyMayBeNamedFitsTheKind() {
        assertThat(asks(PollKind.MULTIPLE, THREE, 3, null).cleaned().mostNamed()).isEqualTo(3);
        assertRefused(asks(PollKind.MULTIPLE, THREE, 4, null), PollError.BAD_MOST);
        assertRefused(asks(PollKind.MULTIPLE, THREE, 1, null), PollError.BAD_MOST);
        assertRefused(asks(PollKind.MULTIPLE, THREE, null, null), PollError.BAD_MOST);
        assertRefused(asks(PollKind.SINGLE, THREE, 1, null), PollError.BAD_MOST);
        assertRefused(asks(PollKind.WORDS, List.of(), 4, null), PollError.BAD_MOST);
    }

    @Test
    void aScaleHasTwoToElevenNumbers() {
        assertThat(scale(0, 10).cleaned().places()).isEqualTo(11);
        assertRefused(scale(0, 11), PollError.BAD_SCALE);
        assertRefused(scale(5, 5), PollError.BAD_SCALE);
        assertRefused(scale(-11, -5), PollError.BAD_SCALE);
        assertRefused(asks(PollKind.SCALE, List.of(), null, null), PollError.BAD_SCALE);
        assertRefused(
                asks(PollKind.SINGLE, THREE, null, new PollScale(1, 5, null, null)),
                PollError.BAD_SCALE);
    }

    /** Rule P3. */
    @Test
    void aVoteNamesPlacesThatAreThereEachOnceAndNotTooMany() {
        PollContent two = asks(PollKind.MULTIPLE, THREE, 2, null);
        assertThat(voted(two, 0, 2).chosen()).isEqualTo(0b101);
        for (Integer[] wrong : new Integer[][] {{}, {3}, {-1}, {0, 0}, {0, 1, 2}}) {
            assertThatThrownBy(() -> voted(two, wrong))
                    .as(Arrays.toString(wrong))
                    .hasMessage(PollError.INVALID_VOTE.code());
        }
        assertThatThrownBy(() -> voted(asks(PollKind.SINGLE, THREE, null, null), 0, 1))
                .hasMessage(PollError.INVALID_VOTE.code());
        assertThatThrownBy(() -> voted(asks(PollKind.WORDS, List.of(), 2, null), 0))
                .hasMessage(PollError.INVALID_VOTE.code());
    }

    /** Rule P5. */
    @Test
    void wordsAreTheSameWhereNothingButCaseSpacesAndUnicodeFormDiffer() {
        // "đổi mới" with the accents apart from their letters.
        String decomposed = "\u0111o\u0302\u0309i  mo\u031b\u0301i ";

        assertThat(PollWord.of(decomposed).key()).isEqualTo(PollWord.of("ĐỔI MỚI").key());
        assertThat(PollWord.of("đổi mới").key()).isNotEqualTo(PollWord.of("doi moi").key());
        assertThat(PollWord.of(" Hà   Nội").spelling()).isEqualTo("Hà Nội");
    }

    /** Rule P3. */
    @Test
    void wordsAreShortAndTheSameOneTwiceIsOne() {
        assertThat(GivenVote.of(null, List.of("Vui", "vui ", "VUI")).spellings())
                .containsExactly("Vui");
        assertThatThrownBy(() -> GivenVote.of(null, List.of("x".repeat(31))))
                .hasMessage(PollError.WORD_TOO_LONG.code());
        assertThatThrownBy(() -> GivenVote.of(null, List.of(" ")))
                .hasMessage(PollError.INVALID_VOTE.code());
        assertThatThrownBy(() -> GivenVote.of(null, java.util.Collections.nCopies(21, "từ")))
                .hasMessage(PollError.INVALID_VOTE.code());
    }

    private static GivenVote voted(PollContent asked, Integer... choices) {
        GivenVote vote = GivenVote.of(List.of(choices), null);
        vote.requireFit(asked);
        return vote;
    }

    private static PollContent scale(int lowest, int highest) {
        return asks(PollKind.SCALE, List.of(), null, new PollScale(lowest, highest, null, null));
    }

    private static PollContent asks(
            PollKind kind,
            List<String> options,
            @Nullable Integer most,
            @Nullable PollScale scale) {
        return new PollContent("Thầy cô nghĩ sao?", kind, options, most, scale);
    }

    private static void assertRefused(PollContent content, PollError error) {
        assertThatThrownBy(content::cleaned).hasMessage(error.code());
    }
}
