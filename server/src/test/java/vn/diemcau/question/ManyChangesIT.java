package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.participant.Teacher.aTeacher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Long random stories about questions, told against a model of a few lines. */
@ProductTest
class ManyChangesIT {

    private static final int PEOPLE = 10;
    private static final int QUESTIONS = 12;
    private static final int STEPS = 120;

    private final AskingService asking;
    private final SupportService support;
    private final DeskService desk;
    private final Database database;
    private final QuestionRepository stored;
    private final AskerRepository askers;
    private final Product product;

    private SessionId session;
    private final Moderator moderator =
            new Moderator(new Actor(Actor.Kind.ACCOUNT, Ids.next(), "test"), "Người điều hành");
    private final List<ParticipantId> people = new ArrayList<>();
    private final List<QuestionId> all = new ArrayList<>();

    // What is expected.
    private final Map<QuestionId, ParticipantId> askerOf = new HashMap<>();
    private final Map<QuestionId, Set<ParticipantId>> votersOf = new HashMap<>();
    private final Map<QuestionId, QuestionId> mergedInto = new HashMap<>();
    private final Set<QuestionId> hidden = new HashSet<>();

    ManyChangesIT(Product product) {
        this.product = product;
        this.asking = product.bean(AskingService.class);
        this.support = product.bean(SupportService.class);
        this.desk = product.bean(DeskService.class);
        this.database = product.bean(Database.class);
        this.stored = product.bean(QuestionRepository.class);
        this.askers = product.bean(AskerRepository.class);
    }

    @BeforeEach
    void peopleAskAndAllIsApproved() {
        LiveMeeting meeting = LiveMeeting.open(product);
        session = SessionId.fromString(meeting.session());
        for (int person = 0; person < PEOPLE; person++) {
            people.add(meeting.presence(aTeacher()));
        }
        for (int index = 0; index < QUESTIONS; index++) {
            ParticipantId asker = people.get(index % PEOPLE);
            QuestionId id =
                    done(asking.ask(
                                    session,
                                    asker,
                                    UUID.randomUUID(),
                                    "Câu " + index,
                                    isHidden(index)))
                            .id();
            all.add(id);
            askerOf.put(id, asker);
            if (isHidden(index)) {
                hidden.add(id);
            }
            votersOf.put(id, new HashSet<>());
            done(
                    desk.move(
                            session,
                            moderator,
                            UUID.randomUUID(),
                            new DeskMove(id, Transition.APPROVE, null)));
        }
    }

    /** Rules Q15 and Q5: no vote and no asker is ever lost, whatever is merged, split or undone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mergingAndSplittingLoseNoVoteAndNoAsker(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(6)) {
                case 0 -> merge(random);
                case 1 -> split(random);
                case 2 -> mergeAndUndo(random);
                case 3 -> unvote(random);
                default -> vote(random);
            }
            check();
        }
        while (!mergedInto.isEmpty()) {
            split(mergedInto.keySet().iterator().next());
        }
        check();
        assertThat(all)
                .allSatisfy(id -> assertThat(view(id).state()).isEqualTo(QuestionState.APPROVED));
    }

    /** Rule Q13. */
    @Test
    void whoMovesQuestionsIntoOneGapForEverNeverRunsOutOfRoom() {
        for (int move = 0; move < 620; move++) {
            place(all.get(1 + move % 2), all.get(0));
        }

        assertThat(inOrder().stream().filter(id -> !hidden.contains(id)).limit(3))
                .containsExactly(all.get(0), all.get(2), all.get(1));
        assertThat(all)
                .allSatisfy(
                        id ->
                                assertThat(position(id).length())
                                        .isLessThanOrEqualTo(PlaceKey.LONGEST));
    }

    /** Rule Q13. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theOrderByHandIsWhatWasDoneByHand(long seed) {
        Random random = new Random(seed);
        List<QuestionId> expected = new ArrayList<>(inOrder());
        for (int move = 0; move < 100; move++) {
            QuestionId moved = any(random, expected);
            expected.remove(moved);
            int index = random.nextInt(expected.size() + 1);
            place(moved, index == 0 ? null : expected.get(index - 1));
            expected.add(index, moved);
        }
        assertThat(inOrder()).isEqualTo(expected);
    }

    private void merge(Random random) {
        List<QuestionId> leads = leads();
        if (leads.size() < 2) {
            return;
        }
        Collections.shuffle(leads, random);
        merge(leads.get(0), leads.subList(1, 1 + random.nextInt(Math.min(3, leads.size() - 1))));
    }

    private UUID merge(QuestionId into, List<QuestionId> merged) {
        UUID command = UUID.randomUUID();
        if (!merged.isEmpty()) {
            done(
                    desk.merge(
                            session,
                            moderator,
                            command,
                            seen(into),
                            merged.stream().map(this::seen).toList()));
            merged.forEach(one -> mergedInto.put(one, into));
        }
        return command;
    }

    private void mergeAndUndo(Random random) {
        List<QuestionId> leads = leads();
        if (leads.size() < 3) {
            return;
        }
        Collections.shuffle(leads, random);
        List<QuestionId> merged = List.copyOf(leads.subList(1, 3));
        UUID command = merge(leads.getFirst(), merged);
        done(desk.undo(session, moderator, UUID.randomUUID(), command));
        merged.forEach(mergedInto::remove);
    }

    private void split(Random random) {
        if (!mergedInto.isEmpty()) {
            split(any(random, List.copyOf(mergedInto.keySet())));
        }
    }

    private void split(QuestionId id) {
        done(desk.split(session, moderator, UUID.randomUUID(), seen(id)));
        mergedInto.remove(id);
    }

    private void vote(Random random) {
        ParticipantId voter = any(random, people);
        QuestionId wanted = any(random, all);
        QuestionId lead = leadOf(wanted);
        CompletionStage<VoteResult> vote =
                support.vote(session, voter, UUID.randomUUID(), wanted, true);
        if (isAsker(lead, voter)) {
            assertThatThrownBy(() -> done(vote)).hasMessageContaining("question.own_question");
            return;
        }
        assertThat(done(vote).questionId()).isEqualTo(lead);
        if (family(lead).stream().noneMatch(one -> voters(one).contains(voter))) {
            voters(lead).add(voter);
        }
    }

    private void unvote(Random random) {
        ParticipantId voter = any(random, people);
        QuestionId lead = leadOf(any(random, all));
        if (isAsker(lead, voter)) {
            return;
        }
        done(support.vote(session, voter, UUID.randomUUID(), lead, false));
        family(lead).forEach(one -> voters(one).remove(voter));
    }

    private void check() {
        for (QuestionId id : all) {
            QuestionView view = view(id);
            boolean merged = mergedInto.containsKey(id);
            assertThat(view.state())
                    .isEqualTo(merged ? QuestionState.MERGED : QuestionState.APPROVED);
            if (merged) {
                assertThat(view.moderation().mergedInto()).isEqualTo(mergedInto.get(id));
                continue;
            }
            List<QuestionId> family = family(id);
            Set<ParticipantId> behind = new HashSet<>();
            family.forEach(one -> behind.addAll(voters(one)));
            Set<ParticipantId> named = new HashSet<>();
            family.stream()
                    .filter(one -> !hidden.contains(one))
                    .forEach(one -> named.add(Objects.requireNonNull(askerOf.get(one))));
            // Whoever hides is one more, or the counts would tell who it is.
            int hiding = (int) family.stream().filter(hidden::contains).count();
            if (family.size() > 1) {
                behind.addAll(named);
            }
            assertThat(view.votes()).isEqualTo(behind.size() + (family.size() > 1 ? hiding : 0));
            assertThat(view.moderation().askers()).isEqualTo(named.size() + hiding);
            assertThat(view.moderation().merged()).isEqualTo(family.size() - 1);
        }
        Map<ParticipantId, Asker> counts =
                database.read(() -> askers.listStored(Set.copyOf(people)));
        people.forEach(
                person ->
                        assertThat(Objects.requireNonNull(counts.get(person)).openQuestions())
                                .isEqualTo(
                                        (int)
                                                askerOf.values().stream()
                                                        .filter(person::equals)
                                                        .count()));
    }

    private Set<ParticipantId> voters(QuestionId question) {
        return Objects.requireNonNull(votersOf.get(question));
    }

    private boolean isAsker(QuestionId lead, ParticipantId person) {
        return family(lead).stream().anyMatch(one -> person.equals(askerOf.get(one)));
    }

    private List<QuestionId> leads() {
        return new ArrayList<>(all.stream().filter(id -> !mergedInto.containsKey(id)).toList());
    }

    private QuestionId leadOf(QuestionId id) {
        QuestionId lead = id;
        while (mergedInto.containsKey(lead)) {
            lead = mergedInto.get(lead);
        }
        return lead;
    }

    private List<QuestionId> family(QuestionId lead) {
        return all.stream().filter(id -> leadOf(id).equals(lead)).toList();
    }

    private void place(QuestionId moved, @org.jspecify.annotations.Nullable QuestionId after) {
        done(
                desk.change(
                        session,
                        moderator,
                        UUID.randomUUID(),
                        seen(moved),
                        new DeskChange.Place(after)));
    }

    private List<QuestionId> inOrder() {
        return all.stream().sorted(Comparator.comparing(this::position)).toList();
    }

    private String position(QuestionId id) {
        return view(id).moderation().position();
    }

    private SeenQuestion seen(QuestionId id) {
        return new SeenQuestion(id, view(id).moderation().version());
    }

    private QuestionView view(QuestionId id) {
        return database.read(() -> stored.get(session, id).view());
    }

    private static boolean isHidden(int index) {
        return index % 4 == 3;
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
