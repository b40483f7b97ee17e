package org.makegood.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.areas.Unit;
import org.makegood.casework.NewCase;
import org.makegood.casework.SharedAreas;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.springframework.stereotype.Component;

/** What a proposal has to meet beyond the limits of its form, whoever sends it, and the case it makes. */
@Component
public class ProposalIntake {

    private final WorkLists lists;
    private final AreaDirectory areas;
    private final SharedAreas shared;
    private final DataGuard guard;
    private final Clock clock;

    ProposalIntake(WorkLists lists, AreaDirectory areas, SharedAreas shared, DataGuard guard, Clock clock) {
        this.lists = lists;
        this.areas = areas;
        this.shared = shared;
        this.guard = guard;
        this.clock = clock;
    }

    /** The units of which the proposer has to choose one, because they share the area; empty where it is clear. */
    public List<Unit> answeringUnits(String areaCode) {
        return shared.units(areaCode, ServiceLine.UNPAID_WORK);
    }

    /**
     * Refuses what cannot be true, beside its field, and what may identify a person.
     *
     * @param photoWords what its photos are said to show
     */
    public void check(UUID id, NewProposal form, List<String> photoWords, List<GuardAnswer> answers) {
        if (lists.kind(form.workKind()).filter(WorkKind::choosable).isEmpty()) {
            throw new RuleViolation("workKind", "Choose the kind of work");
        }
        if (form.projectType() != null && lists.type(form.projectType()).isEmpty()) {
            throw new RuleViolation("projectType", "Choose a type of project from the list");
        }
        checkPlace(form.areaCode(), form.postcode(), form.answeringUnit());
        checkDays(form.from(), form.to());
        guard.check(texts(form, photoWords), answers, "case " + id);
    }

    void checkDays(LocalDate from, @Nullable LocalDate to) {
        dayProblems(from, to).forEach((field, sentence) -> {
            throw new RuleViolation(field, sentence);
        });
    }

    /** What is wrong with the days of the work, by property. */
    public Map<String, String> dayProblems(@Nullable LocalDate from, @Nullable LocalDate to) {
        var today = Days.today(clock);
        var problems = new LinkedHashMap<String, String>();
        if (from != null && from.isBefore(today)) {
            problems.put("from", "Give today or a later day");
        } else if (from != null && Days.isTooFar(from, today)) {
            problems.put("from", Days.TOO_FAR);
        }
        if (to != null && to.isBefore(from == null ? today : from)) {
            problems.put("to", "Give a day that does not lie before the first");
        } else if (to != null && Days.isTooFar(to, today)) {
            problems.put("to", Days.TOO_FAR);
        }
        return problems;
    }

    void checkPlace(String areaCode, @Nullable String postcode, @Nullable String answeringUnit) {
        if (areas.area(areaCode).isEmpty()) {
            throw new RuleViolation("areaCode", "Choose the council area");
        }
        if (postcode != null && !postcode.isBlank()) {
            var answer = areas.locate(postcode);
            answer.problem().ifPresent(sentence -> {
                throw new RuleViolation("postcode", sentence);
            });
            if (answer instanceof PostcodeAnswer.Found found
                    && !found.area().code().equals(areaCode)) {
                throw new RuleViolation(
                        "areaCode",
                        "%s lies in %s: choose that council, or correct the postcode"
                                .formatted(found.postcode(), found.area().name()));
            }
        }
        unitProblem(areaCode, answeringUnit).ifPresent(sentence -> {
            throw new RuleViolation("answeringUnit", sentence);
        });
    }

    /** Whether a unit has to be chosen, and has not been. */
    public Optional<String> unitProblem(String areaCode, @Nullable String chosen) {
        return shared.problem(areaCode, ServiceLine.UNPAID_WORK, chosen);
    }

    /**
     * The case of a proposal. It holds nothing about anybody but the contact, whom only its desk sees, so the region and
     * overview bodies may count it; a visitor is never named.
     *
     * @param sentFrom the draft it was sent from
     */
    public NewCase caseOf(UUID id, NewProposal form, ProposalSource source, @Nullable UUID sentFrom) {
        return new NewCase(
                id,
                CaseKind.PROPOSAL,
                form.place().strip(),
                ProposalStatus.SUBMITTED,
                ServiceLine.UNPAID_WORK,
                form.workKind(),
                null,
                Marking.OFFICIAL,
                Audience.OVERVIEW_BODY,
                source == ProposalSource.NOMINATION ? Attribution.UNATTRIBUTED : Attribution.BY_ORGANISATION,
                form.areaCode(),
                form.answeringUnit(),
                List.of(),
                sentFrom);
    }

    private static Map<String, String> texts(NewProposal form, List<String> photoWords) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("place", form.place());
        texts.put("hostOrganisation", form.hostOrganisation());
        texts.put("what", form.what());
        texts.put("photoIds", String.join("\n", photoWords));
        put(texts, "siteAccess", form.siteAccess());
        put(texts, "times", form.times());
        put(texts, "site.accessWords", form.site().accessWords());
        put(texts, "site.hazards", form.site().hazards());
        put(texts, "site.vulnerableWords", form.site().vulnerableWords());
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        Optional.ofNullable(text).ifPresent(it -> texts.put(field, it));
    }
}
