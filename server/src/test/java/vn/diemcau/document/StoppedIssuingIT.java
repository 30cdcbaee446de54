package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.document.Office.complete;
import static vn.diemcau.document.Office.forOrganizations;
import static vn.diemcau.document.Office.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.development.TestDatabase;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;

/** A server that stops while it issues copies. */
class StoppedIssuingIT {

    private static final int COPIES = 40;
    private static final int BEFORE_IT_STOPS = 20;

    @Test
    void anotherServerGoesOnWithoutAGapAndIssuesNothingTwice() throws SQLException {
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
            failsWithANumberTaken(schema);
            office.issues(saved).ok();
            text = DocumentId.fromString(id(saved));
            await(() -> numbersOf(text, first).size() == BEFORE_IT_STOPS);
        }

        run(schema, "drop trigger it_stops");
        try (Product second = Product.start(schema)) {
            await(() -> isIssued(text, second));
            assertThat(numbersOf(text, second))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, COPIES).boxed().toList());
        }
    }

    /** The next copy has its number and its print by then, and comes to nothing. */
    private static void failsWithANumberTaken(TestDatabase.Schema schema) throws SQLException {
        run(
                schema,
                "create trigger it_stops before update on document_recipient for each row"
                        + " if new.position = "
                        + BEFORE_IT_STOPS
                        + " then signal sqlstate '45000'; end if");
    }

    private static boolean isIssued(DocumentId text, Product product) {
        DocumentRepository documents = product.bean(DocumentRepository.class);
        return product.bean(Database.class).read(() -> documents.find(text)).orElseThrow().state
                == DocumentState.ISSUED;
    }

    private static List<Integer> numbersOf(DocumentId text, Product product) {
        DocumentRepository documents = product.bean(DocumentRepository.class);
        return product
                .bean(Database.class)
                .read(() -> documents.listIssuedCopies(text, null, COPIES + 1))
                .stream()
                .map(copy -> copy.number)
                .toList();
    }

    private static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the copies are not issued").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static void run(TestDatabase.Schema schema, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
