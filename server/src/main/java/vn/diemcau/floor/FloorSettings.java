package vn.diemcau.floor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Versions;

/** How a session's queue is ordered and who may ask; several organizers may edit it. */
@Entity
@Table(name = "floor_settings")
class FloorSettings {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "ask_before_live")
    private boolean askBeforeLive;

    @Column(name = "open_per_point")
    private int openPerPoint;

    @Column(name = "speaking_minutes")
    private @Nullable Integer speakingMinutes;

    @Column(name = "timer_starts")
    private boolean timerStarts = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "floor_rule", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<FloorRuleRow> rules = new ArrayList<>();

    @Version private int version;

    protected FloorSettings() {}

    /** As they are until somebody changes them. */
    static FloorSettings usual(SessionId session) {
        FloorSettings settings = new FloorSettings();
        settings.sessionId = session.value();
        settings.openPerPoint = 5;
        FairRules.USUAL.settings().forEach(rule -> settings.rules.add(new FloorRuleRow(rule)));
        return settings;
    }

    /** Refuses what was not written upon the newest version, or is no order of rules. */
    void require(ChangeFloorSettings written) {
        Versions.requireNewest(written.version(), version);
        FairRules.of(written.rules());
    }

    void change(ChangeFloorSettings written) {
        require(written);
        askBeforeLive = written.askBeforeLive();
        openPerPoint = written.openPerPoint();
        speakingMinutes = written.speakingMinutes();
        timerStarts = written.timerStarts();
        rules.clear();
        written.rules().forEach(rule -> rules.add(new FloorRuleRow(rule)));
    }

    boolean askBeforeLive() {
        return askBeforeLive;
    }

    int openPerPoint() {
        return openPerPoint;
    }

    SpeakingTime speakingTime() {
        return new SpeakingTime(speakingMinutes, timerStarts);
    }

    FairRules rules() {
        return FairRules.of(settings());
    }

    FloorSettingsView view() {
        return new FloorSettingsView(
                askBeforeLive, openPerPoint, speakingMinutes, timerStarts, settings(), version);
    }

    private List<RuleSetting> settings() {
        return rules.stream().map(FloorRuleRow::setting).toList();
    }
}
