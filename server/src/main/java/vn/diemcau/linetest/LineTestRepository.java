package vn.diemcau.linetest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class LineTestRepository {

    private final Database database;

    @Inject
    LineTestRepository(Database database) {
        this.database = database;
    }

    void add(LineTest test) {
        database.current().persist(test);
    }

    /** The tests of a point, the newest first. */
    Page<LineTest> page(BridgePointId point, PageRequest wanted) {
        return new Listing("LineTest t")
                .where("t.bridgePointId = :point", "point", point.value())
                .page(
                        database.current(),
                        LineTest.class,
                        "t",
                        "",
                        "t.testedAt desc, t.id desc",
                        wanted);
    }
}
