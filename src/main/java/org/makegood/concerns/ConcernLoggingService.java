package org.makegood.concerns;

import static org.makegood.kernel.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.casework.Casework;
import org.makegood.casework.NewCase;
import org.makegood.casework.Preview;
import org.makegood.casework.Receipt;
import org.makegood.casework.SharedAreas;
import org.makegood.casework.drafts.Drafts;
import org.makegood.casework.drafts.SavedDraft;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.Organisations;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Severity;
import org.makegood.routing.RoutingRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writing a concern and sending it: what the form offers, drafts, where it will go, and the sending itself. */
@Service
@Validated
@RolesAllowed(PARTNER)
@Transactional(readOnly = true)
public class ConcernLoggingService {

    private final ConcernRepository concerns;
    private final Categories categories;
    private final Drafts drafts;
    private final Casework casework;
    private final AreaDirectory areas;
    private final SharedAreas shared;
    private final Organisations organisations;
    private final DataGuard guard;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConcernLoggingService(
            ConcernRepository concerns,
            Categories categories,
            Drafts drafts,
            Casework casework,
            AreaDirectory areas,
            SharedAreas shared,
            Organisations organisations,
            DataGuard guard,
            CurrentUser currentUser,
            Clock clock) {
        this.concerns = concerns;
        this.categories = categories;
        this.drafts = drafts;
        this.casework = casework;
        this.areas = areas;
        this.shared = shared;
        this.organisations = organisations;
        this.guard = guard;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What there is to choose from, for the organisation the person acts for. */
    public ConcernForm form() {
        var partner = currentUser.as(Actor.Partner.class);
        var today = Days.today(clock);
        var units = new ArrayList<Unit>(areas.units(UnitLevel.PDU));
        units.addAll(areas.units(UnitLevel.REGION));
        return new ConcernForm(
                categories.all(),
                areas.areas(),
                organisations.areas(partner.organisationId()),
                units.stream().filter(unit -> unit.existsOn(today)).toList());
    }

    /** The units of which the person has to choose one, because they share the area; empty where it is clear. */
    public List<Unit> answeringUnits(String areaCode, String category) {
        return shared.units(areaCode, category(category).serviceLine());
    }

    /** Where a concern would go if it were sent now, and what would be promised. */
    public Preview preview(
            String areaCode,
            String category,
            @Nullable String answeringUnit,
            @Nullable Severity severity,
            Marking marking,
            @Nullable Audience audience) {
        return casework.preview(new RoutingRequest(
                CaseKind.CONCERN,
                category(category).serviceLine(),
                areaCode,
                answeringUnit,
                category,
                severity,
                marking,
                audience,
                Days.today(clock)));
    }

    public Optional<SavedDraft<ConcernDraft>> draft(UUID draftId) {
        return drafts.draft(draftId, CaseKind.CONCERN, ConcernDraft.class);
    }

    @Transactional
    public SavedDraft<ConcernDraft> beginDraft(ConcernDraft content, UUID appointmentId) {
        return drafts.begin(CaseKind.CONCERN, appointmentId, content.title(), content);
    }

    /** Keeps what has been typed since. */
    @Transactional
    public SavedDraft<ConcernDraft> saveDraft(
            SavedDraft<ConcernDraft> before, ConcernDraft content, UUID appointmentId) {
        return drafts.save(before, appointmentId, content.title(), content);
    }

    /**
     * Stores a concern and sends it to its desk. Whoever sends the same draft a second time gets the first receipt again.
     *
     * @param draftId the draft it was written in; null when it comes from a place without drafts
     */
    @Transactional
    public Receipt log(@Valid NewConcern form, @Nullable UUID draftId, UUID appointmentId, List<GuardAnswer> answers) {
        currentUser.requireActingUnder(appointmentId);
        var before = casework.sentBefore(draftId);
        if (before.isPresent()) {
            return before.get();
        }
        var category = category(form.category());
        check(form, category);
        var id = Ids.next(clock);
        guard.check(texts(form), answers, "case " + id);
        var receipt = casework.open(caseOf(id, form, category, draftId));
        concerns.saveAndFlush(Concern.log(id, form));
        return receipt;
    }

    /** The receipt of what the person has sent from a draft. */
    public Optional<Receipt> receipt(UUID draftId) {
        return casework.sentFrom(draftId);
    }

    private ConcernCategory category(String code) {
        return categories
                .category(code)
                .filter(ConcernCategory::choosable)
                .orElseThrow(() -> new RuleViolation("category", "Choose a category"));
    }

    private void check(NewConcern form, ConcernCategory category) {
        if (form.since().isAfter(Days.today(clock))) {
            throw new RuleViolation("since", "Give today or a day before");
        }
        if (areas.area(form.areaCode()).isEmpty()) {
            throw new RuleViolation("areaCode", "Choose a council area");
        }
        if (form.furtherAreaCodes().stream().anyMatch(code -> areas.area(code).isEmpty())) {
            throw new RuleViolation("furtherAreaCodes", "Choose council areas from the list");
        }
        var forum = form.forum();
        if (forum != null
                && categories
                        .category(forum)
                        .filter(it -> "FORUM".equals(it.parentCode()))
                        .isEmpty()) {
            throw new RuleViolation("forum", "Choose a forum from the list");
        }
        var unit = form.unitConcerned();
        if (unit != null && areas.unit(unit).isEmpty()) {
            throw new RuleViolation("unitConcerned", "Choose a unit from the list");
        }
        shared.problem(form.areaCode(), category.serviceLine(), form.answeringUnit())
                .ifPresent(sentence -> {
                    throw new RuleViolation("answeringUnit", sentence);
                });
    }

    /** What is marked OFFICIAL-SENSITIVE is not shared further, whatever was chosen before. */
    private static NewCase caseOf(UUID id, NewConcern form, ConcernCategory category, @Nullable UUID draftId) {
        return new NewCase(
                id,
                CaseKind.CONCERN,
                form.title().strip(),
                ConcernStatus.LOGGED,
                category.serviceLine(),
                category.code(),
                form.severity(),
                form.marking(),
                form.marking() == Marking.OFFICIAL_SENSITIVE ? Audience.OWN_ORGANISATION : form.audience(),
                form.attribution(),
                form.areaCode(),
                form.answeringUnit(),
                form.furtherAreaCodes(),
                draftId);
    }

    private static Map<String, String> texts(NewConcern form) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", form.title());
        texts.put("whatHappens", form.whatHappens());
        Optional.ofNullable(form.effectWords()).ifPresent(text -> texts.put("effectWords", text));
        Optional.ofNullable(form.wouldHelp()).ifPresent(text -> texts.put("wouldHelp", text));
        return texts;
    }
}
