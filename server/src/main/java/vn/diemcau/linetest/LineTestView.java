package vn.diemcau.linetest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/** A test as those who keep the point see it; what was skipped is null. */
public record LineTestView(
        UUID id,
        BridgePointId pointId,
        Instant testedAt,
        String testedBy,
        TestedDevice device,
        String browser,
        String operatingSystem,
        @Nullable Integer roundTripMillis,
        @Nullable Integer jitterMillis,
        @Nullable Double lossPercent,
        @Nullable Double downloadMegabits,
        @Nullable Double uploadMegabits,
        DeviceOutcome camera,
        DeviceOutcome microphone,
        @Nullable Integer microphoneLevel,
        DeviceOutcome speaker,
        boolean videoCalls,
        boolean mediaDevices,
        boolean webAudio,
        LineVerdict verdict,
        List<LineAdvice> advice) {}
