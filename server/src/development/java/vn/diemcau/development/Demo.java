package vn.diemcau.development;

import java.util.List;

/**
 * What a trial run has to show. An implementation is found as a {@link java.util.ServiceLoader}
 * service, so that the demo event can know every feature while {@link Serve} knows none.
 */
public interface Demo {

    /** Loads what is missing. Called at every start, when the product is up and CDI answers. */
    void load();

    /** The accounts that {@link #load} makes, in the order in which somebody would try them. */
    List<Account> accounts();

    /**
     * @param vietnamese what the account is for, in Vietnamese
     * @param english the same in English
     */
    record Account(String signInName, String password, String vietnamese, String english) {}
}
