package vn.diemcau.document;

import vn.diemcau.delegate.DelegateId;

/**
 * Fired in the transaction in which a substitute gets a giấy ủy quyền; the document has its number
 * and its print.
 */
public record AuthorizationIssued(DelegateId substitute, DocumentId document) {}
