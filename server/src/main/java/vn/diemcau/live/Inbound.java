package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/**
 * Everything that a client may say; PROTOCOL.md, rules M1 to M7. All of it are commands: records
 * that name their {@code type} and who may send them. A field that may be absent is nullable; every
 * other one is required.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface Inbound
        permits QuestionCommand,
                DeskCommand,
                FloorCommand,
                PollCommand,
                ShowCommand,
                LineCommand,
                OnAirCommand {

    /** Made by the client, new for each command; the same again is the same command. */
    UUID id();
}
