package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.feedback.FeedbackFormSummary.ProvinceRate;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;

/**
 * What a form has brought: rates, distributions, words; on screen and as a workbook. The number of
 * queries does not depend on the number of answers.
 */
@ApplicationScoped
class SummaryService {

    private static final int RESPONSES_AT_ONCE = 500;

    private final Database database;
    private final FeedbackFormService forms;
    private final SummaryRepository counts;
    private final ParticipantService participants;
    private final AdminUnitService units;

    @Inject
    SummaryService(
            Database database,
            FeedbackFormService forms,
            SummaryRepository counts,
            ParticipantService participants,
            AdminUnitService units) {
        this.database = database;
        this.forms = forms;
        this.counts = counts;
        this.participants = participants;
        this.units = units;
    }

    /** A summary, and the provinces in it by their ids. */
    private record Summed(FeedbackFormSummary summary, Map<UUID, AdminUnitView> provinces) {

        @Nullable String nameOf(@Nullable UUID province) {
            return province == null
                    ? null
                    : Objects.requireNonNull(provinces.get(province), "in every summary").name();
        }
    }

    FeedbackFormSummary summary(Caller.SignedIn caller, FeedbackFormId id) {
        return database.read(() -> sum(forms.getOrganized(caller, id)).summary());
    }

    Page<WrittenAnswerView> written(
            Caller.SignedIn caller, FeedbackFormId id, UUID field, PageRequest wanted) {
        return database.read(
                () -> {
                    FeedbackForm form = forms.getOrganized(caller, id).form();
                    if (form.fields().stream().noneMatch(known -> known.id.equals(field))) {
                        throw FeedbackError.NOT_FOUND.refusal();
                    }
                    Page<WrittenAnswer> answers = counts.written(id, field, wanted);
                    Map<UUID, AdminUnitView> provinces =
                            provinces(
                                    answers.items().stream()
                                            .map(WrittenAnswer::provinceId)
                                            .filter(Objects::nonNull)
                                            .toList());
                    return answers.map(answer -> answer.view(provinces));
                });
    }

    /**
     * Everything as a workbook; memory does not grow with the number of responses. It is complete
     * when this returns, so that however slowly somebody reads it no transaction waits for them.
     */
    PassingFile workbook(Caller.SignedIn caller, FeedbackFormId id) {
        return database.read(() -> PassingFile.of(out -> write(caller, id, out)));
    }

    private void write(Caller.SignedIn caller, FeedbackFormId id, OutputStream out) {
        OrganizedFeedbackForm organized = forms.getOrganized(caller, id);
        Summed summed = sum(organized);
        SummaryWorkbook.write(
                out,
                organized.form().view(),
                organized.session(),
                summed.summary(),
                summed::nameOf,
                after -> {
                    counts.forget();
                    return counts.listResponsesAfter(id, after, RESPONSES_AT_ONCE);
                });
    }

    private Summed sum(OrganizedFeedbackForm organized) {
        FeedbackForm form = organized.form();
        Map<@Nullable UUID, Long> mailed = counts.askedByProvince(form.id());
        Map<@Nullable UUID, Long> responses = counts.responsesByProvince(form.id());
        Map<UUID, Long> joined = joinedByProvince(form);
        Map<UUID, AdminUnitView> provinces =
                provinces(organized.session(), List.of(mailed, responses, joined));
        List<ProvinceRate> rates = new ArrayList<>();
        provinces.forEach(
                (key, province) ->
                        rates.add(
                                new ProvinceRate(
                                        province.code(),
                                        province.name(),
                                        mailed.getOrDefault(key, 0L) + joined.getOrDefault(key, 0L),
                                        responses.getOrDefault(key, 0L))));
        Map<UUID, Tally> tallies = counts.tallies(form.fields());
        FeedbackFormSummary summary =
                new FeedbackFormSummary(
                        form.id(),
                        form.state(),
                        Tally.sum(mailed),
                        Tally.sum(joined),
                        Tally.sum(responses),
                        rates,
                        withoutProvince(mailed, responses),
                        form.fields().stream()
                                .map(field -> tallies.getOrDefault(field.id, new Tally()).of(field))
                                .toList());
        return new Summed(summary, provinces);
    }

    private static @Nullable ProvinceRate withoutProvince(
            Map<@Nullable UUID, Long> mailed, Map<@Nullable UUID, Long> responses) {
        Long asked = mailed.get(null);
        return asked == null
                ? null
                : new ProvinceRate(null, null, asked, responses.getOrDefault(null, 0L));
    }

    private Map<UUID, Long> joinedByProvince(FeedbackForm form) {
        Map<UUID, Long> joined = new HashMap<>();
        participants
                .countByProvince(form.session())
                .forEach((province, count) -> joined.put(province.value(), count));
        return joined;
    }

    /**
     * The provinces in force on the session's day in the order of their names, and behind them
     * those that somebody came from all the same: a session may have been moved over the day on
     * which provinces changed.
     */
    private Map<UUID, AdminUnitView> provinces(
            SessionSummary session, List<Map<@Nullable UUID, Long>> counted) {
        LocalDate day = LocalDate.ofInstant(session.startsAt(), Clocks.VIETNAM);
        Map<UUID, AdminUnitView> provinces = new LinkedHashMap<>();
        units.provincesOn(day).forEach(province -> provinces.put(province.id().value(), province));
        List<UUID> others =
                counted.stream()
                        .flatMap(counts -> counts.keySet().stream())
                        .filter(Objects::nonNull)
                        .filter(province -> !provinces.containsKey(province))
                        .toList();
        provinces.putAll(provinces(others));
        return provinces;
    }

    private Map<UUID, AdminUnitView> provinces(Collection<UUID> ids) {
        Map<UUID, AdminUnitView> provinces = new LinkedHashMap<>();
        units.list(ids.stream().map(AdminUnitId::new).toList())
                .forEach((id, province) -> provinces.put(id.value(), province));
        return provinces;
    }
}
