package vn.diemcau.feedback;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitView;

/** Words that somebody gave, and where from; never who. */
record WrittenAnswer(String text, @Nullable UUID provinceId, Instant answeredAt) {

    WrittenAnswerView view(Map<UUID, AdminUnitView> provinces) {
        AdminUnitView province = provinceId == null ? null : provinces.get(provinceId);
        return new WrittenAnswerView(text, province == null ? null : province.name(), answeredAt);
    }
}
