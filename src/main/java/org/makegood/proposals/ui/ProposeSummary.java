package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.casework.ui.WrittenFacts;
import org.makegood.kernel.Days;
import org.makegood.proposals.Facility;
import org.makegood.proposals.StepFree;
import org.makegood.proposals.Supervision;
import org.makegood.proposals.ToolsFrom;
import org.makegood.proposals.VulnerableContact;
import org.makegood.proposals.WorkKind;

/** What was written in each step, to look at before it is sent. */
class ProposeSummary {

    private final ProposeFields fields;

    ProposeSummary(ProposeFields fields) {
        this.fields = fields;
    }

    WrittenFacts tests() {
        var facts = new WrittenFacts();
        asked(facts, fields.tests.benefitsCommunity, fields.tests.benefitsCommunity::words);
        asked(facts, fields.tests.takesNoPaidWork, fields.tests.takesNoPaidWork::words);
        asked(facts, fields.tests.makesNoProfit, fields.tests.makesNoProfit::words);
        return facts;
    }

    WrittenFacts place() {
        var place = fields.place;
        var facts = new WrittenFacts();
        asked(facts, place.place, Function.identity());
        optional(facts, "proposals.question.postcode", place.postcode);
        asked(facts, place.area, Area::name);
        if (place.answeringUnit.isVisible()) {
            asked(facts, place.answeringUnit, Unit::name);
        }
        optional(facts, "proposals.question.siteAccess", place.siteAccess);
        asked(facts, place.hostOrganisation, Function.identity());
        asked(facts, place.contactName, Function.identity());
        asked(facts, place.contactEmail, Function.identity());
        optional(facts, "proposals.question.contactTelephone", place.contactTelephone);
        return facts;
    }

    WrittenFacts work() {
        var work = fields.work;
        var facts = new WrittenFacts();
        asked(facts, work.workKind, WorkKind::name);
        facts.fact(translate("proposals.question.projectType"), WorkFields.named(work.projectType.getValue()));
        asked(facts, work.what, Function.identity());
        asked(facts, work.peoplePerSession, String::valueOf);
        asked(facts, work.days, Words::weekdays);
        optional(facts, "proposals.question.times", work.times);
        asked(facts, work.from, Days::written);
        facts.optional(translate("proposals.question.to"), words(work.to, (LocalDate day) -> Days.written(day)));
        asked(facts, work.supervision, Supervision::label);
        asked(facts, work.tools, ToolsFrom::label);
        return facts;
    }

    WrittenFacts site() {
        var site = fields.site;
        var facts = new WrittenFacts();
        asked(facts, site.toilets, Facility::label);
        asked(facts, site.handWashing, Facility::label);
        asked(facts, site.drinkingWater, Facility::label);
        asked(facts, site.stepFree, StepFree::label);
        optional(facts, "proposals.question.accessWords", site.accessWords);
        optional(facts, "proposals.question.hazards", site.hazards);
        asked(facts, site.vulnerable, VulnerableContact::label);
        if (site.vulnerableWords.isVisible()) {
            optional(facts, "proposals.question.vulnerableWords", site.vulnerableWords);
        }
        return facts;
    }

    WrittenFacts publicity() {
        var facts = new WrittenFacts()
                .optional(
                        translate("proposals.question.photoIds"),
                        fields.photos.isEmpty()
                                ? null
                                : translate(
                                        "proposals.propose.photos.count",
                                        fields.photos.getValue().size()));
        asked(facts, fields.publicity, ProposeFields::publicity);
        return facts;
    }

    private static <V, F extends HasLabel & HasValue<?, V>> void asked(
            WrittenFacts facts, F field, Function<V, String> words) {
        facts.asked(field.getLabel(), words(field, words));
    }

    private static void optional(WrittenFacts facts, String label, HasValue<?, String> field) {
        facts.optional(translate(label), field.getValue());
    }

    private static <V> @Nullable String words(HasValue<?, V> field, Function<V, String> words) {
        return field.isEmpty() ? null : words.apply(field.getValue());
    }
}
