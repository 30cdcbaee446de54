package vn.diemcau.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What can be measured; each starts with a product of its own. */
enum Measurement {
    /** Approved questions on their way to 2,000 and to 5,000 participants. */
    FAN_OUT {
        @Override
        void run(Rig rig) throws Exception {
            for (int people : List.of(2_000, 5_000)) {
                List<String> questions = rig.questions(6_500);
                Crowd crowd = rig.participants(rig.meeting().participantPaths(people));
                FanOut fanOut = new FanOut(rig, crowd, questions);
                fanOut.measureRate("(warming up) 20/s, " + people, 20, Duration.ofSeconds(10));
                fanOut.measureRate("20/s, " + people, 20, Duration.ofSeconds(20));
                fanOut.measureRate("(warming up) 200/s, " + people, 200, Duration.ofSeconds(10));
                fanOut.measureRate("200/s, " + people, 200, Duration.ofSeconds(10));
                fanOut.measureBursts("bursts of 100, " + people, 100, 15);
                crowd.members().forEach(Crowd.Member::cut);
            }
        }
    },

    /** 200 people who ask, every commit on disk, while 1,000 hear every question. */
    REGISTRATION_TO_ALL {
        @Override
        void run(Rig rig) throws Exception {
            Crowd all = new Crowd(rig.lines(), rig.clocked(), "question.changed");
            all.open(rig.meeting().moderatorPaths(1_000));
            new Registration(rig)
                    .measure(
                            "200 ask, 1,000 get every question",
                            rig.meeting().participantPaths(200));
            System.out.printf(
                    "%-44s delivered p99 %.0f ms%n",
                    "", all.micros().getValueAtPercentile(99) / 1e3);
        }
    },

    /** The same while 1,000 participants hear only what is published, which is nothing here. */
    REGISTRATION {
        @Override
        void run(Rig rig) throws Exception {
            List<String> paths = rig.meeting().participantPaths(1_200);
            rig.participants(paths.subList(200, 1_200));
            new Registration(rig)
                    .measure("200 ask, 1,000 get what is published", paths.subList(0, 200));
        }
    },

    /** As many lines as a process may have open, and what they cost. */
    CONNECTIONS {
        @Override
        void run(Rig rig) throws Exception {
            List<String> questions = rig.questions(1_000);
            Crowd crowd = new Crowd(rig.lines(), rig.clocked(), "question.published");
            Connections connections = new Connections(rig.product(), crowd);
            connections.measure(rig.meeting().participantPaths(Connections.MOST));
            long before = connections.settled();
            new FanOut(rig, crowd, questions)
                    .measureBursts("bursts of 100, " + Connections.MOST, 100, 5);
            long after = connections.settled();
            System.out.printf(
                    "%-44s server %,d KiB before the bursts, %,d KiB afterwards: %+.0f %%%n",
                    "", before, after, 100.0 * (after - before) / before);
        }
    },

    /** A moderator's desk with ten thousand questions. */
    DESK {
        @Override
        void run(Rig rig) throws Exception {
            new FullDesk(rig).fill();
            DeskFigures figures = new DeskFigures(rig);
            figures.measureLists();
            figures.measureQuietPage();
            figures.measureBusyPage(100);
        }
    },

    /** A list of all teachers who are invited, with {@code -Dbenchmark.jvm=-Xmx256m}. */
    IMPORT {
        @Override
        void run(Rig rig) throws Exception {
            new ListImport(rig).measure(20_000);
        }
    },

    /** Five thousand delegates, and ten telephones that come back to the line at once. */
    DOOR {
        @Override
        void run(Rig rig) throws Exception {
            new BusyDoors(rig).measure(5_000, 10);
        }
    },

    /** A thousand letters with numbers of their own, with {@code -Dbenchmark.jvm=-Xmx256m}. */
    DOCUMENTS {
        @Override
        void run(Rig rig) throws Exception {
            new ManyCopies(rig).measure(1_000);
        }
    },

    /** A hundred who stop to read among two thousand who do not. */
    SLOW_READERS {
        @Override
        void run(Rig rig) throws Exception {
            List<String> questions = rig.questions(6_000);
            Crowd crowd = rig.participants(rig.meeting().participantPaths(2_000));
            FanOut fanOut = new FanOut(rig, crowd, questions);
            fanOut.measureRate("(warming up) 100/s, 2000", 100, Duration.ofSeconds(10));
            fanOut.measureRate("100/s, 2000", 100, Duration.ofSeconds(15));
            Crowd slow =
                    rig.participants(rig.meeting().participantPaths(2_100).subList(2_000, 2_100));
            slow.members().forEach(Crowd.Member::stopReading);
            fanOut.measureRate("100/s, 2000, beside 100 that stop", 100, Duration.ofSeconds(25));
            slow.members().forEach(Crowd.Member::readAgain);
            TimeUnit.SECONDS.sleep(5);
            System.out.printf("%-44s closed with %s%n", "", slow.closeCodes());
        }
    },

    /** 50,000 votes in a minute in a poll that everybody sees, then as many as there can be. */
    POLL {
        @Override
        void run(Rig rig) throws Exception {
            Polling polling = new Polling(rig, rig.meeting().participantPaths(10_000));
            polling.measureRate("50,000 votes in a minute, 10,000 watch", 50_000, 60);
            polling.measureFlatOut("200 vote without a pause, 10,000 watch", 200);
        }
    },

    /** Ten thousand letters with an attachment, and a server that is killed while it sends. */
    MAIL {
        @Override
        void measure(List<String> jvmOptions) throws Exception {
            MailSending.measure(jvmOptions);
        }
    };

    /**
     * @param jvmOptions for the server
     */
    void measure(List<String> jvmOptions) throws Exception {
        try (Rig rig = Rig.start(jvmOptions)) {
            run(rig);
        }
    }

    /** What is measured in a meeting that goes on. */
    void run(Rig rig) throws Exception {
        throw new IllegalStateException(name() + " needs no meeting");
    }
}
