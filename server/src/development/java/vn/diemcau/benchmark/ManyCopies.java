package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long it takes to give every organization its letter, and to hand all of them out. */
final class ManyCopies {

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Rig rig;
    private final Installation installation;
    private final Installation.Visitor organizer;

    ManyCopies(Rig rig) {
        this.rig = rig;
        installation = rig.meeting().installation();
        organizer = rig.meeting().organizer();
    }

    void measure(int copies) throws IOException, InterruptedException {
        String document = "/api/documents/" + draft(copies);
        long resident = rig.product().residentKibibytes();
        Duration worked = rig.product().processorTime();
        long begun = System.nanoTime();
        int version = installation.get(document, organizer).get("version").asInt();
        installation.post(document + "/issue", organizer, Map.of("version", version));
        awaitIssued(document, copies);
        System.out.printf(
                "%,d copies issued in %.1f s (%.1f s of a processor); server %,d KiB before, %,d KiB after%n",
                copies,
                (System.nanoTime() - begun) / 1e9,
                rig.product().processorTime().minus(worked).toMillis() / 1e3,
                resident,
                rig.product().residentKibibytes());
        download("a ZIP of PDFs", document + "/files/copies.zip");
        download("a ZIP of DOCX", document + "/files/copies.zip?format=DOCX");
        download("one PDF for the printer", document + "/files/copies.pdf");
    }

    /** The id of a text that goes to so many organizations, each by name. */
    private String draft(int copies) throws IOException, InterruptedException {
        String session = rig.meeting().sessionId();
        String event =
                installation.get("/api/sessions/" + session, organizer).get("eventId").asText();
        String documents = "/api/events/" + event + "/documents";
        String issuer =
                installation.get(documents + "/issuers", organizer).get(0).get("id").asText();
        JsonNode draft =
                installation.post(
                        documents,
                        organizer,
                        Map.of(
                                "kind", "INVITATION",
                                "sessionId", session,
                                "organizationId", issuer));
        ObjectNode text = draft.get("text").deepCopy();
        text.put("signatory", "Trần Thị Khuê");
        text.put("copies", "EACH");
        text.put("pass", false);
        text.putArray("capacity").add("KT. CỤC TRƯỞNG").add("PHÓ CỤC TRƯỞNG");
        ObjectNode selection = text.putObject("selection");
        selection.put("kind", "ORGANIZATIONS");
        selection.putNull("groupId");
        ArrayNode organizations = selection.putArray("organizationIds");
        for (int number = 1; number <= copies; number++) {
            organizations.add(organization(number));
        }
        String id = draft.get("id").asText();
        installation.put(
                "/api/documents/" + id,
                organizer,
                Map.of("text", text, "version", draft.get("version").asInt()));
        return id;
    }

    private String organization(int number) throws IOException, InterruptedException {
        return installation
                .post(
                        "/api/organizations",
                        organizer,
                        Map.of(
                                "name",
                                "Trường Trung học phổ thông số " + number + " (đo tải)",
                                "kind",
                                "SCHOOL"))
                .get("id")
                .asText();
    }

    private void awaitIssued(String document, int copies) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        JsonNode now = installation.get(document, organizer);
        while (!now.get("state").asText().equals("ISSUED")) {
            if (System.nanoTime() > end) {
                throw new IOException("only " + now.get("letters") + " copies were issued");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            now = installation.get(document, organizer);
        }
        if (now.get("letters").asInt() != copies) {
            throw new IOException(now.get("problems").toString());
        }
    }

    private void download(String what, String path) throws IOException, InterruptedException {
        Duration worked = rig.product().processorTime();
        Installation.Downloaded file = installation.download(path, organizer);
        System.out.printf(
                "%-44s %,d KiB in %.1f s, first byte after %.1f s (%.1f s of a processor); server %,d KiB%n",
                what,
                file.bytes() / 1024,
                file.took().toMillis() / 1e3,
                file.firstByte().toMillis() / 1e3,
                rig.product().processorTime().minus(worked).toMillis() / 1e3,
                rig.product().residentKibibytes());
    }
}
