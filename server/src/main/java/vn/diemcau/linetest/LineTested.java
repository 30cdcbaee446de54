package vn.diemcau.linetest;

import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;

/**
 * Fired within the change that keeps a test, so that what follows from it is durable with it or not
 * at all. Observers run on the session's writer: they change the database and nothing else.
 */
public record LineTested(SessionId session, BridgePointId point, LineVerdict verdict) {}
