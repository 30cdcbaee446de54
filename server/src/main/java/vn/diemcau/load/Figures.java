package vn.diemcau.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted and how long things took, in all and second by second. For one thread. */
final class Figures {

    private final Latencies join = new Latencies();
    private final Latencies acknowledgement = new Latencies();
    private final Latencies delivery = new Latencies();
    private final Latencies desk = new Latencies();
    private final Latencies report = new Latencies();
    private final Latencies resume = new Latencies();
    private final Latencies acknowledgementNow = new Latencies();
    private final Latencies deliveryNow = new Latencies();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<Integer, Integer> closings = new TreeMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private int connected;
    private int desks;
    private int consoles;
    private int drops;
    private int resyncs;
    private int unknown;
    private int twiceAtDesks;
    private int dropsBefore;
    private int askedBefore;

    /**
     * One second.
     *
     * @param second since the run began
     * @param asked in this second; so with the others
     * @param acknowledged the 99th percentile in milliseconds; 0 where there was none
     * @param delivered as well
     */
    record Moment(
            int second,
            int connected,
            int asked,
            double acknowledged,
            double delivered,
            int drops) {}

    void joined(long nanos) {
        join.record(nanos);
    }

    void acknowledged(long nanos) {
        acknowledgement.record(nanos);
        acknowledgementNow.record(nanos);
    }

    void delivered(long nanos) {
        delivery.record(nanos);
        deliveryNow.record(nanos);
    }

    void atDesk(long nanos) {
        desk.record(nanos);
    }

    void reported(long nanos) {
        report.record(nanos);
    }

    void resumed(long nanos) {
        resume.record(nanos);
    }

    void connected(int more) {
        connected += more;
    }

    void deskOpened() {
        desks++;
    }

    void consoleOpened() {
        consoles++;
    }

    void dropped() {
        drops++;
    }

    void resynced() {
        resyncs++;
    }

    void closed(int code) {
        closings.merge(code, 1, Integer::sum);
    }

    void refused(String code) {
        refusals.merge(code, 1, Integer::sum);
    }

    void unknownMessage() {
        unknown++;
    }

    void deskHeardTwice() {
        twiceAtDesks++;
    }

    void consoleHeardTwice() {
        twiceAtDesks++;
    }

    /** Ends a second. */
    Moment tick(int second, int askedSoFar) {
        Moment moment =
                new Moment(
                        second,
                        connected,
                        askedSoFar - askedBefore,
                        acknowledgementNow.millis(99),
                        deliveryNow.millis(99),
                        drops - dropsBefore);
        askedBefore = askedSoFar;
        dropsBefore = drops;
        acknowledgementNow.clear();
        deliveryNow.clear();
        moments.add(moment);
        return moment;
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    Map<String, Integer> refusals() {
        return new TreeMap<>(refusals);
    }

    /** Lines that ended otherwise than this run ended them. */
    Map<Integer, Integer> closings() {
        return new TreeMap<>(closings);
    }

    /** By the keys of their words, in the order in which they are told. */
    Map<String, Latencies.Summary> timings() {
        Map<String, Latencies.Summary> timings = new LinkedHashMap<>();
        timings.put("join", join.summary());
        timings.put("acknowledgement", acknowledgement.summary());
        timings.put("desk", desk.summary());
        timings.put("delivery", delivery.summary());
        timings.put("resume", resume.summary());
        timings.put("report", report.summary());
        return timings;
    }

    int connected() {
        return connected;
    }

    int desks() {
        return desks;
    }

    int consoles() {
        return consoles;
    }

    int drops() {
        return drops;
    }

    int resyncs() {
        return resyncs;
    }

    int unknown() {
        return unknown;
    }

    int twiceAtDesks() {
        return twiceAtDesks;
    }
}
