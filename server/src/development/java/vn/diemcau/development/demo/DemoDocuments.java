package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.document.Copies;
import vn.diemcau.document.CreateDocument;
import vn.diemcau.document.DocumentKind;
import vn.diemcau.document.DocumentService;
import vn.diemcau.document.DocumentText;
import vn.diemcau.document.DocumentView;
import vn.diemcau.document.IssueDocument;
import vn.diemcau.document.SaveDocument;
import vn.diemcau.document.Selection;

/**
 * Two giấy mời of the announced event: one for all that is issued, and one for each delegate that
 * is being written. Who signs does not exist.
 */
@ApplicationScoped
public class DemoDocuments {

    private final DocumentService documents;

    @Inject
    DemoDocuments(DocumentService documents) {
        this.documents = documents;
    }

    void load(DemoMeeting.Made meeting) {
        DocumentView forAll = draft(meeting);
        DocumentView signed =
                documents.change(
                        DemoCaller.ORGANIZER,
                        forAll.id(),
                        new SaveDocument(signed(forAll.text()), forAll.version()));
        documents.issue(DemoCaller.ORGANIZER, signed.id(), new IssueDocument(signed.version()));
        draft(meeting);
    }

    private DocumentView draft(DemoMeeting.Made meeting) {
        return documents.create(
                DemoCaller.ORGANIZER,
                meeting.event(),
                new CreateDocument(
                        DocumentKind.INVITATION,
                        meeting.morning(),
                        documents.issuers(DemoCaller.ORGANIZER, meeting.event()).getFirst().id()));
    }

    private static DocumentText signed(DocumentText draft) {
        return new DocumentText(
                draft.parentBody(),
                draft.body(),
                draft.abbreviation(),
                null,
                draft.place(),
                draft.subject(),
                List.of(),
                draft.text().replace("{{người nhận}}", "Lãnh đạo các Sở Giáo dục và Đào tạo"),
                draft.recipients(),
                List.of("KT. Cục trưởng", "Phó Cục trưởng"),
                "Nguyễn Văn Mẫu",
                Copies.ONE,
                Selection.NOBODY,
                false);
    }
}
