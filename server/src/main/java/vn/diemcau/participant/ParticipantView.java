package vn.diemcau.participant;

import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.SessionId;

/** A participant as they introduced themselves. */
public record ParticipantView(
        ParticipantId participantId,
        SessionId sessionId,
        String name,
        String school,
        AdminUnitId provinceId,
        String provinceCode,
        String provinceName) {}
