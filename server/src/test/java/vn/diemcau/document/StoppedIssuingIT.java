package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.document.Office.complete;
import static vn.diemcau.document.Office.forOrganizations;
import static vn.diemcau.document.Office.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.development.TestDatabase;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;

/** A server that stops while it issues copies. */
class StoppedIssuingIT {

    private static final int COPIES = 40;

    @Test
    void anotherServerGoesOnWithoutAGapAndIssuesNothingTwice() {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        DocumentId text;
        try (Product first = Product.start(schema)) {
            Office office = Office.of(first);
            JsonNode draft = office.begins(DocumentKind.INVITATION);
            JsonNode saved =
                    office.saves(
                                    draft,
                                    forOrganizations(complete(draft), office.organizations(COPIES)))
                            .ok();
            office.issues(saved).ok();
            text = DocumentId.fromString(id(saved));
        }

        try (Product second = Product.start(schema)) {
            assertThat(numbersOf(text, second))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, COPIES).boxed().toList());
        }
    }

    private static List<Integer> numbersOf(DocumentId text, Product product) {
        Database database = product.bean(Database.class);
        DocumentRepository documents = product.bean(DocumentRepository.class);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (database.read(() -> documents.find(text)).orElseThrow().state
                != DocumentState.ISSUED) {
            assertThat(System.nanoTime()).as("the copies are not issued").isLessThan(end);
        }
        return database.read(() -> documents.listIssuedCopies(text, 0, COPIES + 1)).stream()
                .map(copy -> copy.number)
                .toList();
    }
}
