package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.platform.Expiring;

/** Lists that were uploaded a week ago, whether anything became of them or not. */
@ApplicationScoped
class ExpiredImports implements Expiring {

    /** Each takes up to 50,000 rows along. */
    private static final int AT_ONCE = 5;

    private final ImportService imports;

    @Inject
    ExpiredImports(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String what() {
        return "imports";
    }

    @Override
    public int deleteSome(int most) {
        int deleted = 0;
        int some = AT_ONCE;
        while (some == AT_ONCE && deleted < most) {
            some = imports.deleteExpired(Math.min(AT_ONCE, most - deleted));
            deleted += some;
        }
        return deleted;
    }
}
