package vn.diemcau.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.access.Caller;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Language;

/** A letter whose words the organizers have written anew. */
@ApplicationScoped
public class DemoTemplates {

    private final LetterTemplates templates;

    @Inject
    DemoTemplates(LetterTemplates templates) {
        this.templates = templates;
    }

    public void load(Caller.SignedIn organizer, SessionId session) {
        templates.save(
                organizer,
                session,
                new SaveTemplate(
                        LetterKind.REMINDER,
                        Language.VIETNAMESE,
                        "Kính nhắc trả lời giấy mời: {{buoi_hop}}",
                        """
                        Kính gửi: {{nguoi_nhan}}{{#chuc_vu}}, {{chuc_vu}}{{/chuc_vu}}

                        Để chuẩn bị **chỗ ngồi và tài liệu**, ban tổ chức kính mong được trả lời sớm.
                        """,
                        null));
    }
}
