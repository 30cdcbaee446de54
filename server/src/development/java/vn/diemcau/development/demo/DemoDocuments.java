package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.diemcau.delegate.AllotmentFilter;
import vn.diemcau.delegate.AllotmentService;
import vn.diemcau.delegate.AllotmentView;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.document.Copies;
import vn.diemcau.document.CreateDocument;
import vn.diemcau.document.DocumentKind;
import vn.diemcau.document.DocumentService;
import vn.diemcau.document.DocumentText;
import vn.diemcau.document.DocumentView;
import vn.diemcau.document.IssueDocument;
import vn.diemcau.document.SaveDocument;
import vn.diemcau.document.Selection;
import vn.diemcau.kernel.PageRequest;

/**
 * Two giấy mời of the announced event: one for some offices that is issued, and one for each
 * delegate that is being written. Who signs does not exist.
 */
@ApplicationScoped
public class DemoDocuments {

    private final DocumentService documents;
    private final AllotmentService allotments;

    @Inject
    DemoDocuments(DocumentService documents, AllotmentService allotments) {
        this.documents = documents;
        this.allotments = allotments;
    }

    void load(DemoMeeting.Made meeting) {
        DocumentView forAll = draft(meeting);
        DocumentView signed =
                documents.change(
                        DemoCaller.ORGANIZER,
                        forAll.id(),
                        new SaveDocument(
                                signed(forAll.text(), offices(meeting)), forAll.version()));
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

    private static DocumentText signed(DocumentText draft, Selection offices) {
        return new DocumentText(
                draft.parentBody(),
                draft.body(),
                draft.abbreviation(),
                null,
                draft.place(),
                draft.subject(),
                List.of(),
                draft.text()
                        .replace("{{người nhận}}", "Lãnh đạo các Sở Giáo dục và Đào tạo")
                        .replace("{{nơi dự}}", "Điểm cầu của đơn vị"),
                draft.recipients(),
                List.of("KT. Cục trưởng", "Phó Cục trưởng"),
                "Nguyễn Văn Mẫu",
                Copies.ONE,
                offices,
                false);
    }

    /** Some of those that may name delegates, so that their staff have received something. */
    private Selection offices(DemoMeeting.Made meeting) {
        List<OrganizationId> offices =
                allotments
                        .page(
                                DemoCaller.ORGANIZER,
                                meeting.morning(),
                                new AllotmentFilter("Quảng", null, null, null, true),
                                new PageRequest(0, 50))
                        .items()
                        .stream()
                        .map(AllotmentView::organizationId)
                        .filter(Objects::nonNull)
                        .map(OrganizationId::new)
                        .distinct()
                        .toList();
        return offices.isEmpty()
                ? Selection.NOBODY
                : new Selection(Selection.Kind.ORGANIZATIONS, null, offices);
    }
}
