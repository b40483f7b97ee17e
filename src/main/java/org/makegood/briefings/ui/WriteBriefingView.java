package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.UnitLevel;
import org.makegood.briefings.BriefingSeen;
import org.makegood.briefings.BriefingService;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Days;
import org.makegood.kernel.Roles;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;

/** Writes a briefing as a draft that nobody else sees yet, or changes one. */
@Route("briefings/write/:id?")
@StyleSheet("context://briefings.css")
@RolesAllowed(Roles.STAFF)
class WriteBriefingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BriefingService briefings;
    private final UUID appointmentId;
    private final ErrorSummary errors = new ErrorSummary();
    private final BriefingFields fields;
    private transient @Nullable BriefingSeen seen;

    WriteBriefingView(BriefingService briefings, AreaDirectory areas, CurrentUser currentUser, Clock clock) {
        this.briefings = briefings;
        appointmentId = currentUser.actor().appointmentId();
        var today = Days.today(clock);
        fields = new BriefingFields(
                briefings.myDesks(),
                areas.units(UnitLevel.REGION).stream()
                        .filter(unit -> unit.existsOn(today))
                        .toList(),
                areas.areas());
        fields.register(errors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get(BriefingLinks.ID).ifPresent(typed -> {
            var toChange = briefings.form(BriefingLinks.id(typed));
            seen = toChange.seen();
            fields.show(toChange.form());
        });
        if (seen == null) {
            fields.agenda.add();
        }
        removeAll();
        add(header(), form());
    }

    private PageHeader header() {
        return seen == null
                ? new PageHeader(getPageTitle()).back(translate("briefings.list.title"), "briefings")
                : new PageHeader(getPageTitle())
                        .back(translate("briefings.write.back"), BriefingLinks.path(seen.briefingId()));
    }

    private Div form() {
        var save = new Button(translate(seen == null ? "briefings.write.draft" : "briefings.write.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(errors);
        form.addClassNames("form", "briefing-form");
        form.add(new H2(translate("briefings.write.what")), fields.title, fields.titleGuard, fields.purpose);
        form.add(fields.purposeGuard, fields.desk, new H2(translate("briefings.write.when")));
        form.add(fields.on, pair(fields.doorsOpen, fields.starts, fields.ends), fields.place, fields.onlineLink);
        form.add(fields.agenda, new H2(translate("briefings.write.who")));
        form.add(fields.audience, fields.regions, fields.kinds, pair(fields.opens, fields.closes));
        form.add(new H2(translate("briefings.write.places")), fields.capacity, fields.reserved, fields.offerHours);
        var forgotten = new Paragraph(translate("briefings.write.questions.hint"));
        forgotten.addClassNames("small", "muted");
        form.add(new H2(translate("briefings.write.questions")), forgotten, fields.asksAccess, fields.asksDietary);
        form.add(new H2(translate("briefings.write.after")), fields.feedbackLink, save);
        return form;
    }

    private static Div pair(Component... side) {
        var pair = new Div(side);
        pair.addClassName("line-of-fields");
        return pair;
    }

    private void save() {
        errors.clear();
        var form = fields.form(errors);
        if (seen == null) {
            var id = briefings.draft(appointmentId, form, fields.answers());
            go(id, translate("briefings.write.drafted"));
        } else {
            briefings.change(seen, form, fields.answers());
            go(seen.briefingId(), translate("briefings.write.changed"));
        }
    }

    private static void go(UUID briefingId, String sentence) {
        UI.getCurrentOrThrow().navigate(BriefingDetailView.class, BriefingLinks.of(briefingId));
        Notices.done(sentence);
    }

    @Override
    public String getPageTitle() {
        return translate(seen == null ? "briefings.write.title" : "briefings.write.change");
    }
}
