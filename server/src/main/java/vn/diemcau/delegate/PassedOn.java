package vn.diemcau.delegate;

/**
 * @param told whether a mail to the organization is on its way
 */
public record PassedOn(AllotmentView allotment, boolean told) {}
