package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;

/** What somebody who runs the session told those in front of the hall. */
@Entity
@Table(name = "stage_message")
class StageMessage {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column String text;
    @Column String recipients;

    @Column(name = "sender_id")
    UUID senderId;

    @Column(name = "sender_name")
    String senderName;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    protected StageMessage() {}

    StageMessage(
            SessionId session,
            String text,
            Set<StageRole> to,
            UUID sender,
            String senderName,
            Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.text = text;
        this.recipients = to.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.senderId = sender;
        this.senderName = senderName;
        this.sentAt = now;
    }

    List<StageRole> to() {
        return Arrays.stream(recipients.split(",", -1)).map(StageRole::valueOf).toList();
    }

    MessageView view(List<MessageReceipt> receipts) {
        return new MessageView(
                id,
                text,
                to(),
                senderName,
                sentAt,
                withdrawnAt,
                receipts.stream()
                        .map(
                                receipt ->
                                        new MessageView.Read(
                                                receipt.screen, receipt.name, receipt.readAt))
                        .toList());
    }
}
