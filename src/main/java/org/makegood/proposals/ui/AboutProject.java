package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposalView;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** What was proposed, in groups: the work, when, the place, what people find there, whom to ask. */
class AboutProject extends Panel {

    private final ProposalView.Offer offer;

    AboutProject(ProposalView proposal) {
        super(translate("proposals.case.about"));
        offer = proposal.offer();
        add(
                work(proposal),
                head("proposals.case.about.when"),
                when(),
                head("proposals.case.about.place"),
                place(),
                head("proposals.case.about.site"),
                site());
        if (!offer.contactName().isBlank()) {
            add(head("proposals.case.about.contact"), contact());
        }
    }

    private static H3 head(String key) {
        var head = new H3(translate(key));
        head.addClassName("fact-group");
        return head;
    }

    private FactsList work(ProposalView proposal) {
        var facts = new FactsList()
                .fact(
                        translate("proposals.case.about.kind"),
                        proposal.workKind().name())
                .fact(
                        translate("proposals.case.about.source"),
                        proposal.source().label())
                .fact(translate("proposals.case.about.host"), offer.hostOrganisation());
        if (offer.projectType() != null) {
            facts.fact(
                    translate("proposals.case.about.type"), offer.projectType().plainName());
        }
        return facts.fact(translate("proposals.case.about.people"), String.valueOf(offer.peoplePerSession()))
                .fact(
                        translate("proposals.case.about.supervision"),
                        offer.supervision().told())
                .fact(translate("proposals.case.about.tools"), offer.tools().told())
                .fact(
                        translate("proposals.case.about.publicity"),
                        translate(offer.publicity() ? "proposals.yes" : "proposals.no"));
    }

    private FactsList when() {
        var facts = new FactsList()
                .fact(
                        translate("proposals.case.about.from"),
                        offer.to() == null
                                ? translate("proposals.case.about.from.only", Days.written(offer.from()))
                                : translate(
                                        "proposals.case.about.from.to",
                                        Days.written(offer.from()),
                                        Days.written(offer.to())))
                .fact(translate("proposals.case.about.days"), Words.weekdays(offer.days()));
        fact(facts, "proposals.case.about.times", offer.times());
        return facts;
    }

    private FactsList place() {
        var facts = new FactsList();
        fact(facts, "proposals.case.about.postcode", offer.postcode());
        fact(facts, "proposals.case.about.way", offer.siteAccess());
        return facts.fact(
                translate("proposals.case.about.step-free"),
                offer.site().stepFree().told());
    }

    private FactsList site() {
        var site = offer.site();
        var facts = new FactsList()
                .fact(translate("proposals.case.about.toilets"), site.toilets().told())
                .fact(
                        translate("proposals.case.about.hand-washing"),
                        site.handWashing().told())
                .fact(
                        translate("proposals.case.about.water"),
                        site.drinkingWater().told());
        fact(facts, "proposals.case.about.access", site.accessWords());
        fact(facts, "proposals.case.about.hazards", site.hazards());
        facts.fact(
                translate("proposals.case.about.vulnerable"), site.vulnerable().told());
        fact(facts, "proposals.case.about.vulnerable-words", site.vulnerableWords());
        return facts;
    }

    private FactsList contact() {
        var mail = new Anchor("mailto:" + offer.contactEmail(), offer.contactEmail());
        var facts = new FactsList()
                .fact(translate("proposals.case.about.name"), offer.contactName())
                .fact(translate("proposals.case.about.mail"), mail);
        fact(facts, "proposals.case.about.telephone", offer.contactTelephone());
        return facts;
    }

    private static void fact(FactsList facts, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            var said = new Span(words);
            said.addClassName("prose");
            facts.fact(translate(key), said);
        }
    }
}
