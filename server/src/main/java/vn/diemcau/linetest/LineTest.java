package vn.diemcau.linetest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;

/** What was measured once at a point, and what it meant then; never changed. */
@Entity
@Table(name = "line_test")
class LineTest {

    @Id private UUID id;

    @Column(name = "bridge_point_id")
    private UUID bridgePointId;

    @Column(name = "tested_at")
    private Instant testedAt;

    @Column(name = "tested_by")
    private String testedBy;

    @Column
    @Enumerated(EnumType.STRING)
    private TestedDevice device;

    @Column private String browser;

    @Column(name = "operating_system")
    private String operatingSystem;

    @Column(name = "round_trip_millis")
    private @Nullable Integer roundTripMillis;

    @Column(name = "jitter_millis")
    private @Nullable Integer jitterMillis;

    @Column(name = "loss_percent")
    private @Nullable Double lossPercent;

    @Column(name = "download_megabits")
    private @Nullable Double downloadMegabits;

    @Column(name = "upload_megabits")
    private @Nullable Double uploadMegabits;

    @Column
    @Enumerated(EnumType.STRING)
    private DeviceOutcome camera;

    @Column
    @Enumerated(EnumType.STRING)
    private DeviceOutcome microphone;

    @Column(name = "microphone_level")
    private @Nullable Integer microphoneLevel;

    @Column
    @Enumerated(EnumType.STRING)
    private DeviceOutcome speaker;

    @Column(name = "video_calls")
    private boolean videoCalls;

    @Column(name = "media_devices")
    private boolean mediaDevices;

    @Column(name = "web_audio")
    private boolean webAudio;

    @Column
    @Enumerated(EnumType.STRING)
    private LineVerdict verdict;

    /** As {@link LineAdvice#written} has it. */
    @Column private String advice;

    protected LineTest() {}

    LineTest(BridgePointId point, SaveLineTest measured, String by, Instant now) {
        id = Ids.next();
        bridgePointId = point.value();
        testedAt = now;
        testedBy = by;
        device = measured.device();
        browser = Text.line(measured.browser());
        operatingSystem = Text.line(measured.operatingSystem());
        roundTripMillis = measured.roundTripMillis();
        jitterMillis = measured.jitterMillis();
        lossPercent = measured.lossPercent();
        downloadMegabits = measured.downloadMegabits();
        uploadMegabits = measured.uploadMegabits();
        camera = measured.camera();
        microphone = measured.microphone();
        microphoneLevel = measured.microphoneLevel();
        speaker = measured.speaker();
        videoCalls = measured.videoCalls();
        mediaDevices = measured.mediaDevices();
        webAudio = measured.webAudio();
        List<LineAdvice> found = LineAdvice.of(measured);
        verdict = LineAdvice.verdict(found);
        advice = LineAdvice.written(found);
    }

    LineVerdict verdict() {
        return verdict;
    }

    LineTestView view() {
        return new LineTestView(
                id,
                new BridgePointId(bridgePointId),
                testedAt,
                testedBy,
                device,
                browser,
                operatingSystem,
                roundTripMillis,
                jitterMillis,
                lossPercent,
                downloadMegabits,
                uploadMegabits,
                camera,
                microphone,
                microphoneLevel,
                speaker,
                videoCalls,
                mediaDevices,
                webAudio,
                verdict,
                LineAdvice.read(advice));
    }
}
