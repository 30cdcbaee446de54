package vn.diemcau.document;

import vn.diemcau.delegate.DelegateId;

/**
 * Fired in the transaction in which a substitute gets a giấy ủy quyền who was confirmed before; the
 * document has its number and its print. Who is confirmed with it finds it enclosed in the letter.
 */
public record AuthorizationIssued(DelegateId substitute, DocumentId document) {}
