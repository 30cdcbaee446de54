package vn.diemcau.alert;

import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.diemcau.channel.ToldTo;

/** What is told of alerts; PROTOCOL.md, rules K1 and K2. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AlertFact.Changed.class, name = "alert.changed"),
    @JsonSubTypes.Type(value = AlertFact.Renewed.class, name = "alert.renewed")
})
sealed interface AlertFact {

    /** An alert opened, closed, or has another owner. */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    record Changed(AlertView alert) implements AlertFact {}

    /** So many changed at once that whoever shows alerts fetches them again. */
    @ToldTo({ORGANIZER, HOST})
    record Renewed(int count) implements AlertFact {}
}
