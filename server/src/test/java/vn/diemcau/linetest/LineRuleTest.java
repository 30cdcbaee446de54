package vn.diemcau.linetest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.linetest.Measured.aGoodLine;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRuleTest {

    @Test
    void aGoodLineNeedsNoAdvice() {
        assertThat(LineAdvice.of(aGoodLine().read())).isEmpty();
        assertThat(LineAdvice.verdict(List.of())).isEqualTo(LineVerdict.GOOD);
    }

    /** At each bound the better verdict still counts. */
    @ParameterizedTest
    @CsvSource({
        "roundTripMillis, 300, GOOD",
        "roundTripMillis, 301, FAIR",
        "roundTripMillis, 800, FAIR",
        "roundTripMillis, 801, BAD",
        "jitterMillis, 30, GOOD",
        "jitterMillis, 31, FAIR",
        "jitterMillis, 100, FAIR",
        "jitterMillis, 101, BAD",
        "lossPercent, 1, GOOD",
        "lossPercent, 2, FAIR",
        "lossPercent, 3, FAIR",
        "lossPercent, 4, BAD",
        "downloadMegabits, 4, GOOD",
        "downloadMegabits, 3.9, FAIR",
        "downloadMegabits, 1.5, FAIR",
        "downloadMegabits, 1.4, BAD",
        "uploadMegabits, 3, GOOD",
        "uploadMegabits, 2.9, FAIR",
        "uploadMegabits, 1, FAIR",
        "uploadMegabits, 0.9, BAD",
        "microphoneLevel, 10, GOOD",
        "microphoneLevel, 9, FAIR",
        "microphoneLevel, 0, FAIR"
    })
    void eachMeasurementHasItsBounds(String field, double value, LineVerdict expected) {
        Object written =
                field.endsWith("Millis") || field.endsWith("Level") ? (Object) (int) value : value;

        assertThat(verdict(aGoodLine().with(field, written))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "camera, FAILS, FAIR, CAMERA_FAILS",
        "camera, MISSING, FAIR, CAMERA_MISSING",
        "camera, REFUSED, FAIR, CAMERA_REFUSED",
        "microphone, FAILS, BAD, MICROPHONE_FAILS",
        "microphone, MISSING, BAD, MICROPHONE_MISSING",
        "microphone, REFUSED, FAIR, MICROPHONE_REFUSED",
        "speaker, FAILS, BAD, SPEAKER_FAILS",
        "speaker, MISSING, BAD, SPEAKER_MISSING",
        "videoCalls, false, BAD, BROWSER",
        "mediaDevices, false, BAD, BROWSER"
    })
    void whatDoesNotWorkHasAnAdviceOfItsOwn(
            String field, String value, LineVerdict expected, LineRule rule) {
        Object written = value.equals("false") ? (Object) false : value;
        Measured test = aGoodLine().with(field, written);

        assertThat(LineAdvice.of(test.read())).containsExactly(new LineAdvice(rule, expected));
        assertThat(verdict(test)).isEqualTo(expected);
    }

    @Test
    void aDeviceThatWasSkippedIsHeldAgainstNobody() {
        Measured skipped =
                aGoodLine()
                        .with("camera", "NOT_TRIED")
                        .with("microphone", "NOT_TRIED")
                        .with("speaker", "NOT_TRIED")
                        .without("microphoneLevel");

        assertThat(LineAdvice.of(skipped.read())).isEmpty();
    }

    @Test
    void aLineThatWasNotMeasuredIsNotCalledGood() {
        Measured half = aGoodLine().without("downloadMegabits", "uploadMegabits");

        assertThat(LineAdvice.of(half.read()))
                .containsExactly(new LineAdvice(LineRule.LINE_NOT_MEASURED, LineVerdict.FAIR));
    }

    @Test
    void theWorstIsSaidFirstAndStoredAdviceIsReadAsItWasWritten() {
        List<LineAdvice> advice =
                LineAdvice.of(
                        aGoodLine()
                                .with("jitterMillis", 50)
                                .with("uploadMegabits", 0.2)
                                .with("camera", "REFUSED")
                                .read());

        assertThat(advice)
                .extracting(LineAdvice::rule)
                .containsExactly(LineRule.UPLOAD, LineRule.JITTER, LineRule.CAMERA_REFUSED);
        assertThat(LineAdvice.read(LineAdvice.written(advice))).isEqualTo(advice);
        assertThat(LineAdvice.read("")).isEmpty();
    }

    private static LineVerdict verdict(Measured test) {
        return LineAdvice.verdict(LineAdvice.of(test.read()));
    }
}
