package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.video.LineKind;
import vn.diemcau.video.LineService;
import vn.diemcau.video.SaveLine;
import vn.diemcau.video.SaveLines;

/** By which lines the points take part: two rooms, what room systems dial, and a telephone. */
@ApplicationScoped
public class DemoLines {

    private final LineService lines;

    @Inject
    DemoLines(LineService lines) {
        this.lines = lines;
    }

    void load(SessionId session) {
        lines.plan(
                session,
                new SaveLines(
                        0,
                        List.of(
                                line(
                                        LineKind.LINK,
                                        "Phòng chính",
                                        "https://hop.demo.example/bo-truong",
                                        null),
                                line(
                                        LineKind.LINK,
                                        "Phòng dự phòng",
                                        "https://duphong.demo.example/j/2023",
                                        "Mã phòng: 2023"),
                                line(
                                        LineKind.DIAL,
                                        "Thiết bị hội nghị",
                                        "sip:2023@mcu.demo.example",
                                        null),
                                line(
                                        LineKind.PHONE,
                                        "Tổng đài hội nghị",
                                        "024 0000 2023",
                                        "Bấm 2023 rồi phím thăng."))));
    }

    private static SaveLine line(
            LineKind kind, String name, String address, @Nullable String note) {
        return new SaveLine(null, kind, name, null, address, note);
    }
}
