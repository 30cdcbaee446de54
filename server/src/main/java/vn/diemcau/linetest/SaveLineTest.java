package vn.diemcau.linetest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a browser measured. Null is what was skipped.
 *
 * @param id made by the browser: the same again, after an answer that did not come, is the same
 *     test
 * @param browser as people call it, for instance {@code Chrome 126}; likewise the system
 * @param roundTripMillis the median of those that were answered
 * @param lossPercent of the echoes that were sent
 * @param microphoneLevel the loudest that was heard, in percent of what can be
 * @param videoCalls whether the browser knows WebRTC
 * @param mediaDevices whether it lets pages ask for a camera and a microphone
 */
public record SaveLineTest(
        @NotNull UUID id,
        @NotNull TestedDevice device,
        @NotBlank @Size(max = 100) String browser,
        @NotBlank @Size(max = 100) String operatingSystem,
        @Min(0) @Max(60_000) @Nullable Integer roundTripMillis,
        @Min(0) @Max(60_000) @Nullable Integer jitterMillis,
        @DecimalMin("0") @DecimalMax("100") @Nullable Double lossPercent,
        @DecimalMin("0") @DecimalMax("100000") @Nullable Double downloadMegabits,
        @DecimalMin("0") @DecimalMax("100000") @Nullable Double uploadMegabits,
        @NotNull DeviceOutcome camera,
        @NotNull DeviceOutcome microphone,
        @Min(0) @Max(100) @Nullable Integer microphoneLevel,
        @NotNull DeviceOutcome speaker,
        boolean videoCalls,
        boolean mediaDevices,
        boolean webAudio) {

    boolean hasWholeLine() {
        return Stream.of(
                        roundTripMillis,
                        jitterMillis,
                        lossPercent,
                        downloadMegabits,
                        uploadMegabits)
                .allMatch(measured -> measured != null);
    }

    /** Of a test in which everything was skipped nobody learns anything. */
    boolean isEmpty() {
        boolean anyDevice =
                Stream.of(camera, microphone, speaker)
                        .anyMatch(outcome -> outcome != DeviceOutcome.NOT_TRIED);
        return !anyDevice
                && lossPercent == null
                && downloadMegabits == null
                && uploadMegabits == null;
    }
}
