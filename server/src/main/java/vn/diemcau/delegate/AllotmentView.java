package vn.diemcau.delegate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.mail.MailState;

/**
 * An allotment and how much of it is used; numbers only.
 *
 * @param organizationId null: the organizers name these delegates themselves
 * @param fromId the allotment out of which it was passed on
 * @param fromName the organization that passed it on
 * @param named its own delegates
 * @param passedOn the quotas of those below it
 * @param below how many allotments it was passed on to
 * @param waiting substitutes who wait to be confirmed
 * @param namedBelow delegates of those directly below it
 * @param hasAddress whether the directory has an e-mail address of the organization
 * @param toldAt when the organization was last told of this allotment by mail
 * @param toldBy the organization that told it; null: the organizers
 * @param mailState of that mail
 */
public record AllotmentView(
        UUID id,
        UUID groupId,
        String groupName,
        PlaceKind placeKind,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        @Nullable String provinceName,
        @Nullable UUID fromId,
        @Nullable String fromName,
        int quota,
        int named,
        int passedOn,
        long below,
        long waiting,
        long namedBelow,
        boolean hasAddress,
        @Nullable Instant toldAt,
        @Nullable String toldBy,
        @Nullable MailState mailState,
        int version) {}
