package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.event.SessionService;
import vn.diemcau.feedback.FormSummary.Count;
import vn.diemcau.feedback.FormSummary.FieldSummary;
import vn.diemcau.feedback.FormSummary.ProvinceRate;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;

/** What a form has brought: rates, distributions, words; on screen and as a workbook. */
@ApplicationScoped
class SummaryService {

    private final Database database;
    private final FeedbackFormService forms;
    private final SummaryRepository counts;
    private final SessionService sessions;
    private final ParticipantService participants;
    private final AdminUnitService units;

    @Inject
    SummaryService(
            Database database,
            FeedbackFormService forms,
            SummaryRepository counts,
            SessionService sessions,
            ParticipantService participants,
            AdminUnitService units) {
        this.database = database;
        this.forms = forms;
        this.counts = counts;
        this.sessions = sessions;
        this.participants = participants;
        this.units = units;
    }

    FormSummary summary(Caller.SignedIn caller, FeedbackFormId id) {
        return database.read(() -> summary(forms.required(caller, id)));
    }

    Page<WrittenAnswerView> written(
            Caller.SignedIn caller, FeedbackFormId id, UUID field, PageRequest wanted) {
        return database.read(
                () -> {
                    FeedbackForm form = forms.required(caller, id);
                    if (form.fields.stream().noneMatch(known -> known.id.equals(field))) {
                        throw FeedbackError.NOT_FOUND.refusal();
                    }
                    Map<UUID, AdminUnitView> provinces = provinces(form);
                    return counts.written(id, field, wanted)
                            .map(
                                    answer ->
                                            new WrittenAnswerView(
                                                    answer.text(),
                                                    nameOf(provinces, answer.provinceId()),
                                                    answer.answeredAt()));
                });
    }

    /** Writes everything as a workbook; memory does not grow with the number of responses. */
    void write(Caller.SignedIn caller, FeedbackFormId id, OutputStream out) {
        database.read(
                () -> {
                    FeedbackForm form = forms.required(caller, id);
                    Map<UUID, AdminUnitView> provinces = provinces(form);
                    SummaryWorkbook.write(
                            out,
                            form.view(),
                            sessions.get(form.session()),
                            summary(form),
                            province -> nameOf(provinces, province),
                            after -> {
                                counts.forget();
                                return counts.responsesAfter(id, after, 500);
                            });
                    return true;
                });
    }

    private FormSummary summary(FeedbackForm form) {
        Map<@Nullable UUID, Long> mailed = counts.askedByProvince(form.id());
        Map<@Nullable UUID, Long> responses = counts.responsesByProvince(form.id());
        Map<UUID, Long> joined = new TreeMap<>();
        participants
                .countByProvince(form.session())
                .forEach((province, count) -> joined.put(province.value(), count));
        List<ProvinceRate> provinces = new ArrayList<>();
        provinces(form)
                .values()
                .forEach(
                        province -> {
                            UUID key = province.id().value();
                            provinces.add(
                                    new ProvinceRate(
                                            province.code(),
                                            province.name(),
                                            mailed.getOrDefault(key, 0L)
                                                    + joined.getOrDefault(key, 0L),
                                            responses.getOrDefault(key, 0L)));
                        });
        long elsewhere = mailed.getOrDefault(null, 0L);
        return new FormSummary(
                form.id(),
                form.state,
                sum(mailed),
                sum(joined),
                sum(responses),
                provinces,
                elsewhere == 0
                        ? null
                        : new ProvinceRate(null, null, elsewhere, responses.getOrDefault(null, 0L)),
                fields(form));
    }

    private List<FieldSummary> fields(FeedbackForm form) {
        Map<UUID, SortedMap<Integer, Long>> numbers = counts.numbers(form.id());
        Map<UUID, Long> texts = counts.texts(form.id());
        return form.fields.stream()
                .map(
                        field ->
                                summary(
                                        field,
                                        numbers.getOrDefault(
                                                field.id, Collections.emptySortedMap()),
                                        texts.getOrDefault(field.id, 0L)))
                .toList();
    }

    private static FieldSummary summary(
            FeedbackField field, SortedMap<Integer, Long> numbers, long texts) {
        List<Option> options = field.options();
        List<Count> distribution =
                switch (field.kind) {
                    case SCALE ->
                            IntStream.rangeClosed(FeedbackField.WORST, FeedbackField.BEST)
                                    .mapToObj(at -> new Count(at, null, count(numbers, at)))
                                    .toList();
                    case CHOICE ->
                            IntStream.range(0, options.size())
                                    .mapToObj(
                                            at ->
                                                    new Count(
                                                            at,
                                                            options.get(at),
                                                            count(numbers, at)))
                                    .toList();
                    case TEXT -> List.of();
                };
        long answered = field.kind == FieldKind.TEXT ? texts : sum(numbers);
        return new FieldSummary(
                field.id,
                field.kind,
                field.labelVi,
                field.labelEn,
                answered,
                field.kind == FieldKind.SCALE ? mean(numbers) : null,
                distribution);
    }

    private static @Nullable Double mean(SortedMap<Integer, Long> numbers) {
        long answered = sum(numbers);
        if (answered == 0) {
            return null;
        }
        long total =
                numbers.entrySet().stream()
                        .mapToLong(entry -> entry.getKey() * entry.getValue())
                        .sum();
        return (double) total / answered;
    }

    private static long count(SortedMap<Integer, Long> numbers, int at) {
        return numbers.getOrDefault(at, 0L);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The provinces in force on the session's day, in the order of their names. */
    private Map<UUID, AdminUnitView> provinces(FeedbackForm form) {
        LocalDate day =
                LocalDate.ofInstant(sessions.get(form.session()).startsAt(), Clocks.VIETNAM);
        Map<UUID, AdminUnitView> byId = new java.util.LinkedHashMap<>();
        units.provincesOn(day).forEach(province -> byId.put(province.id().value(), province));
        return byId;
    }

    private @Nullable String nameOf(Map<UUID, AdminUnitView> provinces, @Nullable UUID province) {
        if (province == null) {
            return null;
        }
        AdminUnitView known = provinces.get(province);
        if (known != null) {
            return known.name();
        }
        return units.find(new AdminUnitId(Objects.requireNonNull(province)))
                .map(AdminUnitView::name)
                .orElse(null);
    }
}
