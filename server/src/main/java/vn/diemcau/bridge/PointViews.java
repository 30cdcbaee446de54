package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;

/** Turns points into what callers see; the same number of queries however many there are. */
@ApplicationScoped
class PointViews {

    private final BridgePointRepository points;
    private final AdminUnitService units;
    private final OrganizationService organizations;
    private final SessionService sessions;
    private final PointCountRepository counts;
    private final PointChecklists checklists;

    @Inject
    PointViews(
            BridgePointRepository points,
            AdminUnitService units,
            OrganizationService organizations,
            SessionService sessions,
            PointCountRepository counts,
            PointChecklists checklists) {
        this.counts = counts;
        this.checklists = checklists;
        this.points = points;
        this.units = units;
        this.organizations = organizations;
        this.sessions = sessions;
    }

    Page<ListedPoint> rows(Page<BridgePoint> page) {
        Map<UUID, PointsBelow> below =
                counts.below(page.items().stream().map(point -> point.id().value()).toList());
        return page.map(
                point ->
                        new ListedPoint(
                                point.row(),
                                below.getOrDefault(point.id().value(), PointsBelow.NONE)));
    }

    PointSummary summary(List<BridgePointRepository.Count> counts, long revision) {
        Map<AdminUnitId, AdminUnitView> provinces =
                units.list(
                        counts.stream()
                                .map(BridgePointRepository.Count::province)
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(AdminUnitId::new)
                                .toList());
        List<PointSummary.ByProvince> rows = new ArrayList<>();
        // In the order of the provinces' names; what belongs to none comes last.
        provinces.forEach((id, province) -> rows.add(byProvince(province, id.value(), counts)));
        if (counts.stream().anyMatch(count -> count.province() == null)) {
            rows.add(byProvince(null, null, counts));
        }
        return new PointSummary(states(counts), rows, revision);
    }

    private static PointSummary.ByProvince byProvince(
            @Nullable AdminUnitView province,
            @Nullable UUID id,
            List<BridgePointRepository.Count> counts) {
        return new PointSummary.ByProvince(
                province,
                states(
                        counts.stream()
                                .filter(count -> Objects.equals(count.province(), id))
                                .toList()));
    }

    private static Map<PointState, Long> states(Collection<BridgePointRepository.Count> counts) {
        Map<PointState, Long> states = new EnumMap<>(PointState.class);
        for (PointState state : PointState.values()) {
            states.put(state, 0L);
        }
        counts.forEach(count -> states.merge(count.state(), count.points(), Long::sum));
        return states;
    }

    PointView view(
            BridgePoint point,
            PointScope visible,
            PointScope kept,
            PointScope changed,
            long revision) {
        SessionSummary session = sessions.get(point.session());
        return new PointView(
                point.id(),
                session,
                above(point, visible),
                point.level(),
                point.name(),
                point.code(),
                point.provinceId() == null
                        ? null
                        : units.find(new AdminUnitId(point.provinceId())).orElse(null),
                point.organizationId() == null
                        ? null
                        : organizations
                                .names(List.of(new OrganizationId(point.organizationId())))
                                .values()
                                .stream()
                                .findFirst()
                                .orElse(null),
                point.chair(),
                point.hostName(),
                point.hostEmail(),
                point.hostPhone(),
                point.technicianName(),
                point.technicianPhone(),
                point.place(),
                point.capacity(),
                // Who looks at a point without keeping it has no business in its room.
                kept.covers(point) ? point.connectionLink() : null,
                kept.covers(point) ? point.connectionNote() : null,
                point.state(),
                point.incidentText() == null
                        ? null
                        : new PointView.Incident(
                                point.incidentText(), point.incidentAt(), point.incidentBy()),
                point.retirement(),
                checklists.items(point, session),
                counts.below(List.of(point.id().value()))
                        .getOrDefault(point.id().value(), PointsBelow.NONE),
                changed.covers(point),
                kept.covers(point),
                changed.coversFromAbove(point),
                changed.covers(point) && !point.isRetired() && point.level().mayHavePointsBelow(),
                point.version(),
                revision);
    }

    private List<PointView.Above> above(BridgePoint point, PointScope visible) {
        List<UUID> ids = point.idsAbove();
        if (ids.isEmpty()) {
            return Collections.emptyList();
        }
        Map<UUID, BridgePoint> found =
                points.list(ids).stream()
                        .filter(visible::covers)
                        .collect(Collectors.toMap(above -> above.id().value(), above -> above));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(above -> new PointView.Above(above.id(), above.name()))
                .toList();
    }
}
