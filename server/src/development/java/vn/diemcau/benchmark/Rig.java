package vn.diemcau.benchmark;

import java.io.IOException;
import java.util.List;
import vn.diemcau.development.TemporaryFolder;
import vn.diemcau.load.Address;
import vn.diemcau.load.Lines;

/**
 * A served product with its meeting going on, and the clients' side of it; fresh for each figure.
 */
record Rig(
        TemporaryFolder folder,
        ServedProduct product,
        Meeting meeting,
        Lines lines,
        Clocked clocked)
        implements AutoCloseable {

    /**
     * @param jvmOptions for the server
     */
    static Rig start(List<String> jvmOptions) throws IOException, InterruptedException {
        TemporaryFolder folder = TemporaryFolder.create("diemcau-benchmark");
        ServedProduct product = ServedProduct.start(folder.path(), jvmOptions);
        Installation installation = new Installation(product.address());
        return new Rig(
                folder,
                product,
                Meeting.open(installation),
                new Lines(new Address(product.address(), null)),
                new Clocked());
    }

    /** Participants who hear what is published. */
    Crowd participants(List<String> paths) throws InterruptedException {
        Crowd crowd = new Crowd(lines, clocked, "question.published");
        crowd.open(paths);
        return crowd;
    }

    Speaker moderator() throws IOException, InterruptedException {
        Speaker moderator =
                new Speaker(lines, meeting.moderatorPaths(1).getFirst(), (speaker, result) -> {});
        moderator.awaitReady();
        return moderator;
    }

    /** Questions that wait for approval, by their numbers. */
    List<String> questions(int count) throws IOException, InterruptedException {
        return FanOut.askQuestions(lines, meeting.participantPaths(1).getFirst(), count);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        product.close();
        folder.close();
    }
}
