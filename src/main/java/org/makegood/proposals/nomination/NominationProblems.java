package org.makegood.proposals.nomination;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.IdentifierScanner;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposalIntake;
import org.makegood.proposals.photos.ProposalPhoto;
import org.springframework.stereotype.Component;

/**
 * What is still wrong on one page of a nomination, by property. The constraints are those of {@link NewProposal}, asked
 * one property at a time, so that the page, the screen for partners and the service say the same.
 */
@Component
class NominationProblems {

    private final Validator validator;
    private final ProposalIntake intake;

    NominationProblems(Validator validator, ProposalIntake intake) {
        this.validator = validator;
        this.intake = intake;
    }

    Map<String, String> on(NominationStep step, ProposalDraft draft) {
        var problems = new LinkedHashMap<String, String>();
        for (var property : step.properties()) {
            var value = value(property, draft);
            var form = isOfSite(property) ? NewProposal.Site.class : NewProposal.class;
            validator.validateValue(form, property, value).stream()
                    .map(violation -> violation.getMessage())
                    .sorted()
                    .findFirst()
                    .ifPresent(sentence -> problems.put(property, sentence));
            if (value instanceof String text) {
                identifier(text).ifPresent(sentence -> problems.putIfAbsent(property, sentence));
            }
        }
        between(step, draft).forEach(problems::putIfAbsent);
        return problems;
    }

    /** What is wrong with one property because of what stands in another, or of the day it is. */
    private Map<String, String> between(NominationStep step, ProposalDraft draft) {
        return switch (step) {
            case PLACE ->
                Optional.ofNullable(draft.areaCode())
                        .flatMap(area -> intake.unitProblem(area, draft.answeringUnit()))
                        .map(sentence -> Map.of("answeringUnit", sentence))
                        .orElse(Map.of());
            case WORK -> intake.dayProblems(draft.from(), draft.to());
            case TESTS, YOU, HELP, SITE, PHOTOS, PUBLICITY -> Map.of();
        };
    }

    /** What is wrong with what a photo is said to show. */
    static Optional<String> with(String description) {
        return description.length() > ProposalPhoto.MAX_DESCRIPTION
                ? Optional.of("Use at most %d characters".formatted(ProposalPhoto.MAX_DESCRIPTION))
                : identifier(description);
    }

    private static Optional<String> identifier(String text) {
        return IdentifierScanner.scan(text).stream()
                .findFirst()
                .map(finding -> finding.explanation() + " Take it out.");
    }

    private static boolean isOfSite(String property) {
        return NominationStep.SITE.properties().contains(property);
    }

    private static @Nullable Object value(String property, ProposalDraft draft) {
        return switch (property) {
            case "benefitsCommunity" -> draft.benefitsCommunity();
            case "takesNoPaidWork" -> draft.takesNoPaidWork();
            case "makesNoProfit" -> draft.makesNoProfit();
            case "place" -> draft.place();
            case "hostOrganisation" -> draft.hostOrganisation();
            case "contactName" -> draft.contactName();
            case "contactEmail" -> draft.contactEmail();
            case "contactTelephone" -> draft.contactTelephone();
            case "postcode" -> draft.postcode();
            case "areaCode" -> draft.areaCode();
            case "answeringUnit" -> draft.answeringUnit();
            case "siteAccess" -> draft.siteAccess();
            case "workKind" -> draft.workKind();
            case "projectType" -> draft.projectType();
            case "what" -> draft.what();
            case "peoplePerSession" -> draft.peoplePerSession();
            case "days" -> draft.days();
            case "times" -> draft.times();
            case "from" -> draft.from();
            case "to" -> draft.to();
            case "supervision" -> draft.supervision();
            case "tools" -> draft.tools();
            case "toilets" -> draft.toilets();
            case "handWashing" -> draft.handWashing();
            case "drinkingWater" -> draft.drinkingWater();
            case "stepFree" -> draft.stepFree();
            case "accessWords" -> draft.accessWords();
            case "hazards" -> draft.hazards();
            case "vulnerable" -> draft.vulnerable();
            case "vulnerableWords" -> draft.vulnerableWords();
            case "publicity" -> draft.publicity();
            default -> throw new IllegalArgumentException("No property of a proposal: " + property);
        };
    }
}
