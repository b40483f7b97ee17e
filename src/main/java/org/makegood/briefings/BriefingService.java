package org.makegood.briefings;

import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.UnitLevel;
import org.makegood.briefings.invitation.Invitations;
import org.makegood.briefings.materials.BriefingMaterials;
import org.makegood.briefings.materials.NewFile;
import org.makegood.briefings.materials.NewMaterial;
import org.makegood.briefings.seats.SeatPools;
import org.makegood.briefings.seats.Seats;
import org.makegood.files.Photos;
import org.makegood.files.Upload;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writing a briefing, and moving it from state to state: for the desk that organises it and the heads above it. */
@Service
@Validated
@RolesAllowed(STAFF)
@Transactional(readOnly = true)
public class BriefingService {

    public static final int MAX_REASON = 500;

    private final BriefingRepository briefings;
    private final BriefingSlugs slugs;
    private final BriefingSteps steps;
    private final BriefingMaterials materials;
    private final Photos photos;
    private final Seats seats;
    private final SeatPools pools;
    private final Invitations invitations;
    private final BriefingRights rights;
    private final Desks desks;
    private final AreaDirectory areas;
    private final DataGuard guard;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefingService(
            BriefingRepository briefings,
            BriefingSlugs slugs,
            BriefingSteps steps,
            BriefingMaterials materials,
            Photos photos,
            Seats seats,
            SeatPools pools,
            Invitations invitations,
            BriefingRights rights,
            Desks desks,
            AreaDirectory areas,
            DataGuard guard,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.briefings = briefings;
        this.slugs = slugs;
        this.steps = steps;
        this.materials = materials;
        this.photos = photos;
        this.seats = seats;
        this.pools = pools;
        this.invitations = invitations;
        this.rights = rights;
        this.desks = desks;
        this.areas = areas;
        this.guard = guard;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The desks that the signed-in person may organise a briefing for. */
    public List<Desk> myDesks() {
        return BriefingVisibility.desksOf(currentUser.as(Actor.Staff.class)).stream()
                .flatMap(id -> desks.desk(id).stream())
                .sorted(Comparator.comparing(Desk::name))
                .toList();
    }

    /** What a form for changing it begins with. */
    public BriefingToChange form(UUID briefingId) {
        rights.requireRuns(briefingId);
        var briefing = find(briefingId);
        return new BriefingToChange(
                new BriefingSeen(
                        briefingId, briefing.version(), currentUser.actor().appointmentId()),
                briefing.form(pools.pools(briefingId)));
    }

    @Transactional
    public UUID draft(UUID appointmentId, @Valid BriefingForm form, List<GuardAnswer> answers) {
        currentUser.requireActingUnder(appointmentId);
        var id = Ids.next(clock);
        check(id, form, answers);
        briefings.saveAndFlush(Briefing.draft(id, form, regionOf(form.deskId()), clock.instant()));
        seats.layOut(id, form.capacity(), form.reserved());
        steps.add(id, BriefingStatus.DRAFT, null);
        return id;
    }

    /** Once people know of it, whatever moves an entry in their calendars is told to them. */
    @Transactional
    public void change(BriefingSeen seen, @Valid BriefingForm form, List<GuardAnswer> answers) {
        var briefing = toChange(seen);
        check(briefing.id(), form, answers);
        briefing.change(form, regionOf(form.deskId()));
        briefings.saveAndFlush(briefing);
        seats.layOutAnew(briefing.id(), form.capacity(), form.reserved());
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(BriefingSeen seen) {
        var briefing = toChange(seen);
        if (briefing.status() != BriefingStatus.DRAFT) {
            throw new RuleViolation("People know of this briefing already. Cancel it, so that they are told.");
        }
        materials.removeAll(briefing.id());
        briefings.delete(briefing);
        briefings.flush();
    }

    @Transactional
    public void saveTheDate(BriefingSeen seen) {
        var briefing = toChange(seen);
        briefing.saveTheDate(clock.instant(), slugs);
        moved(briefing, null);
    }

    /** Registration begins, or begins again. Offices that were told the date are invited. */
    @Transactional
    public void open(BriefingSeen seen) {
        var briefing = toChange(seen);
        briefing.open(clock.instant(), slugs);
        moved(briefing, null);
        invitations
                .sendAnnounced(briefing.id())
                .forEach(id -> events.publishEvent(new BriefingEvent.Invited(briefing.id(), id)));
    }

    /** Nobody new can register; who waits is still offered what becomes free. */
    @Transactional
    public void close(BriefingSeen seen) {
        var briefing = toChange(seen);
        briefing.close();
        moved(briefing, null);
    }

    /** It took place. The portal does that by itself when it is over. */
    @Transactional
    public void hold(BriefingSeen seen) {
        var briefing = toChange(seen);
        briefing.hold(clock.instant());
        moved(briefing, null);
    }

    @Transactional
    public void cancel(
            BriefingSeen seen,
            @NotBlank(message = "Say why, for those who were to come")
                    @Size(max = MAX_REASON, message = "Use at most 500 characters")
                    String because) {
        var briefing = toChange(seen);
        guard.check(Map.of("because", because), List.of(), "briefing " + briefing.id());
        briefing.cancel(because.strip());
        moved(briefing, because.strip());
    }

    /** Slides, papers, a recording: for everybody who sees the briefing, or only for those who have a place. */
    @Transactional
    public UUID addMaterial(UUID briefingId, UUID appointmentId, @Valid NewMaterial form) {
        currentUser.requireActingUnder(appointmentId);
        rights.requireRuns(briefingId);
        guard.check(Map.of("title", form.title()), List.of(), "briefing " + briefingId);
        return materials.add(briefingId, form);
    }

    /**
     * A PDF or an office document without macros is kept as it is, a picture is drawn anew: where it was taken is nobody's
     * business. That comes before the transaction that keeps it.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID addFile(UUID briefingId, UUID appointmentId, @Valid NewFile form, Upload upload) {
        currentUser.requireActingUnder(appointmentId);
        rights.requireRuns(briefingId);
        guard.check(Map.of("title", form.title(), "file", upload.name()), List.of(), "briefing " + briefingId);
        return materials.add(briefingId, form, photos.withoutTraces(upload));
    }

    @Transactional
    public void removeMaterial(UUID briefingId, UUID appointmentId, UUID materialId) {
        currentUser.requireActingUnder(appointmentId);
        rights.requireRuns(briefingId);
        materials.remove(briefingId, materialId);
    }

    /** The turn comes first: while it lasts nobody registers, so that the places change under nobody's hands. */
    private Briefing toChange(BriefingSeen seen) {
        pools.turn(seen.briefingId());
        currentUser.requireActingUnder(seen.appointmentId());
        rights.requireRuns(seen.briefingId());
        var briefing = find(seen.briefingId());
        if (briefing.version() != seen.version()) {
            throw new OptimisticLockingFailureException("The briefing was changed since");
        }
        return briefing;
    }

    private void moved(Briefing briefing, @Nullable String words) {
        briefings.saveAndFlush(briefing);
        steps.add(briefing.id(), briefing.status(), words);
    }

    private void check(UUID id, BriefingForm form, List<GuardAnswer> answers) {
        if (!BriefingVisibility.desksOf(currentUser.as(Actor.Staff.class)).contains(form.deskId())) {
            throw new RuleViolation("deskId", "Choose one of your desks");
        }
        if (form.regionCodes().stream()
                .anyMatch(code -> areas.unit(code)
                        .filter(unit -> unit.level() == UnitLevel.REGION)
                        .isEmpty())) {
            throw new RuleViolation("regionCodes", "Choose regions of the list");
        }
        if (form.reserved().stream()
                .anyMatch(places -> areas.area(places.areaCode()).isEmpty())) {
            throw new RuleViolation("reserved", "Choose areas of the list");
        }
        guard.check(form.texts(), answers, "briefing " + id);
    }

    /** The region of the desk's unit: its own code where it is one. */
    private String regionOf(UUID deskId) {
        var unit = desks.desk(deskId).orElseThrow().unitCode();
        return areas.unit(unit)
                .filter(known -> known.level() != UnitLevel.REGION && known.parentCode() != null)
                .map(known -> Objects.requireNonNull(known.parentCode()))
                .orElse(unit);
    }

    private Briefing find(UUID id) {
        return briefings.findById(id).orElseThrow(() -> RuleViolation.noSuch("briefing"));
    }
}
