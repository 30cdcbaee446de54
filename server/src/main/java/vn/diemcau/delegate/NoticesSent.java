package vn.diemcau.delegate;

import java.util.UUID;

/**
 * @param sent mails that this request has queued
 * @param left organizations for which one is still due: ask again
 */
public record NoticesSent(UUID batchId, int sent, int left) {}
