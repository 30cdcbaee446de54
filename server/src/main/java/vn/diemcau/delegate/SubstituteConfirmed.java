package vn.diemcau.delegate;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/**
 * Fired in the transaction in which a substitute takes a delegate's place: an authorisation is
 * issued, the delegate's invitation is taken back, the substitute is invited.
 *
 * @param unit the organization that sends them; null where the organizers name themselves
 * @param signatoryName who signs for the organization; null where the organizers act for it, who
 *     issue nothing in its name
 * @param signatoryPosition as what; null as well then
 */
public record SubstituteConfirmed(
        DelegateId original,
        DelegateId substitute,
        @Nullable OrganizationId unit,
        @Nullable String signatoryName,
        @Nullable String signatoryPosition) {}
