package vn.diemcau.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one mail of the outbox. */
public record MailId(@JsonValue UUID value) {

    @JsonCreator
    public MailId {}
}
