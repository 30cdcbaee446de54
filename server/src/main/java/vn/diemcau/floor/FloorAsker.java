package vn.diemcau.floor;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.participant.ParticipantView;

/** Who asks for the floor, and from where. */
sealed interface FloorAsker {

    @Nullable PointBrief point();

    /** Somebody who asks for themselves; the point where they sit, if they named one. */
    record Teacher(ParticipantView participant, @Nullable PointBrief point) implements FloorAsker {}

    /** A host, for somebody at the own point or at one below it. */
    record Host(PointBrief point, @Nullable AdminUnitView province) implements FloorAsker {}

    default @Nullable UUID participantId() {
        return switch (this) {
            case Teacher teacher -> teacher.participant().participantId().value();
            case Host host -> null;
        };
    }

    default @Nullable UUID provinceId() {
        return switch (this) {
            case Teacher teacher -> teacher.participant().provinceId().value();
            case Host host -> host.province() == null ? null : host.province().id().value();
        };
    }

    default @Nullable String provinceName() {
        return switch (this) {
            case Teacher teacher -> teacher.participant().provinceName();
            case Host host -> host.province() == null ? null : host.province().name();
        };
    }

    default @Nullable String school() {
        return switch (this) {
            case Teacher teacher -> teacher.participant().school();
            case Host host -> null;
        };
    }

    default PlaceKind placeKind() {
        PointBrief point = point();
        return PlaceKind.of(
                school(),
                point == null ? null : point.level(),
                point == null ? null : point.name());
    }

    /** Refuses with {@code floor.speaker_empty} where a host names nobody. */
    default String speakerName(FloorWords words) {
        if (words.speakerName() != null) {
            return words.speakerName();
        }
        return switch (this) {
            case Teacher teacher -> teacher.participant().name();
            case Host host -> throw FloorError.SPEAKER_EMPTY.refusal();
        };
    }

    /** Who would speak, however often they ask: a hall has one microphone for many people. */
    default String speakerKey(String speakerName) {
        return switch (this) {
            case Teacher teacher -> teacher.participant().participantId().value().toString();
            case Host host ->
                    host.point().id().value() + " " + speakerName.toLowerCase(Locale.ROOT);
        };
    }
}
