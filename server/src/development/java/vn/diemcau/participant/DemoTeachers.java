package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets somebody join a session as a phone does. */
@ApplicationScoped
public class DemoTeachers {

    private final ParticipantService participants;

    @Inject
    DemoTeachers(ParticipantService participants) {
        this.participants = participants;
    }

    public ParticipantId join(String joinCode, String name, String school, String provinceCode) {
        JoinSession said = new JoinSession(name, school, provinceCode);
        return participants.join(Optional.empty(), joinCode, said).participant().participantId();
    }
}
