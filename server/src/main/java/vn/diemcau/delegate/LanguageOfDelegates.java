package vn.diemcau.delegate;

import java.util.Optional;
import vn.diemcau.platform.Language;

/**
 * In which language delegates are written to. Known to those who invite them, and implemented
 * there.
 */
public interface LanguageOfDelegates {

    /** Empty where the delegate was never written to. Joins the caller's transaction. */
    Optional<Language> find(DelegateId delegate);
}
