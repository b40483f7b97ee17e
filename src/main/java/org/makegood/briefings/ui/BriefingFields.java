package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingForm;
import org.makegood.guard.GuardAnswer;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.identity.Desk;
import org.makegood.identity.OrganisationKind;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.ErrorSummary;

/** The fields of the form, under the names they have in {@link BriefingForm}: what is typed comes out as a record. */
class BriefingFields {

    private static final int USUAL_OFFER_HOURS = 24;

    final TextField title = new TextField(translate("briefings.write.title-of-it"));
    final TextArea purpose = new TextArea(translate("briefings.write.purpose"));
    final Select<UUID> desk = new Select<>();
    final TextField place = new TextField(translate("briefings.write.place"));
    final TextField onlineLink = new TextField(translate("briefings.write.online"));
    final DatePicker on = EnglishDates.picker(translate("briefings.write.on"));
    final TimePicker doorsOpen = EnglishDates.time(translate("briefings.write.doors"));
    final TimePicker starts = EnglishDates.time(translate("briefings.write.starts"));
    final TimePicker ends = EnglishDates.time(translate("briefings.write.ends"));
    final DatePicker opens = EnglishDates.picker(translate("briefings.write.opens"));
    final DatePicker closes = EnglishDates.picker(translate("briefings.write.closes"));
    final RadioButtonGroup<BriefingAudience> audience = new RadioButtonGroup<>(translate("briefings.write.audience"));
    final MultiSelectComboBox<Unit> regions = new MultiSelectComboBox<>(translate("briefings.write.regions"));
    final CheckboxGroup<OrganisationKind> kinds = new CheckboxGroup<>(translate("briefings.write.kinds"));
    final IntegerField capacity = new IntegerField(translate("briefings.write.capacity"));
    final Lines<ReservedFields> reserved;
    final IntegerField offerHours = new IntegerField(translate("briefings.write.offer-hours"));
    final Checkbox asksAccess = new Checkbox(translate("briefings.write.asks-access"));
    final Checkbox asksDietary = new Checkbox(translate("briefings.write.asks-dietary"));
    final Lines<AgendaFields> agenda = new Lines<>(
            translate("briefings.write.agenda"),
            translate("briefings.write.agenda.add"),
            translate("briefings.write.agenda.line"),
            AgendaFields::new);
    final TextField feedbackLink = new TextField(translate("briefings.write.feedback"));
    final GuardNotice titleGuard = new GuardNotice("title", title);
    final GuardNotice purposeGuard = new GuardNotice("purpose", purpose);

    BriefingFields(List<Desk> desks, List<Unit> allRegions, List<Area> areas) {
        reserved = new Lines<>(
                translate("briefings.write.reserved"),
                translate("briefings.write.reserved.add"),
                translate("briefings.write.reserved.line"),
                () -> new ReservedFields(areas));
        title.setMaxLength(BriefingForm.MAX_TITLE);
        purpose.setMaxLength(BriefingForm.MAX_PURPOSE);
        purpose.setMinRows(4);
        desk.setLabel(translate("briefings.write.desk"));
        var names = desks.stream().collect(Collectors.toMap(Desk::id, Desk::name));
        desk.setItems(desks.stream().map(Desk::id).toList());
        desk.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        if (desks.size() == 1) {
            desk.setValue(desks.getFirst().id());
        }
        onlineLink.setHelperText(translate("briefings.write.online.hint"));
        opens.setHelperText(translate("briefings.write.opens.hint"));
        closes.setHelperText(translate("briefings.write.closes.hint"));
        offerAudience(allRegions);
        capacity.setMin(1);
        capacity.setMax(BriefingForm.MAX_CAPACITY);
        offerHours.setHelperText(translate("briefings.write.offer-hours.hint"));
        offerHours.setValue(USUAL_OFFER_HOURS);
        feedbackLink.setHelperText(translate("briefings.write.feedback.hint"));
    }

    private void offerAudience(List<Unit> allRegions) {
        audience.setItems(BriefingAudience.values());
        audience.setItemLabelGenerator(each -> each.label() + ". " + each.definition());
        audience.addClassName("stacked");
        audience.addValueChangeListener(_ -> narrow());
        regions.setItems(allRegions);
        regions.setItemLabelGenerator(Unit::name);
        regions.setHelperText(translate("briefings.write.any"));
        kinds.setItems(OrganisationKind.values());
        kinds.setItemLabelGenerator(OrganisationKind::label);
        kinds.setHelperText(translate("briefings.write.any"));
        narrow();
    }

    private void narrow() {
        var partners = audience.getValue() == BriefingAudience.PARTNERS;
        regions.setVisible(partners);
        kinds.setVisible(partners);
    }

    void register(ErrorSummary errors) {
        errors.field("title", title);
        errors.field("purpose", purpose);
        errors.field("deskId", desk);
        errors.field("on", on);
        errors.field("doorsOpen", doorsOpen);
        errors.field("starts", starts);
        errors.field("ends", ends);
        errors.field("place", place);
        errors.field("onlineLink", onlineLink);
        errors.field("audience", audience);
        errors.field("regionCodes", regions);
        errors.field("kinds", kinds);
        errors.field("capacity", capacity);
        errors.field("offerHours", offerHours);
        errors.field("registrationOpens", opens);
        errors.field("registrationCloses", closes);
        errors.field("feedbackLink", feedbackLink);
    }

    void show(BriefingForm form) {
        title.setValue(form.title());
        purpose.setValue(form.purpose());
        desk.setValue(form.deskId());
        place.setValue(BriefingWords.orEmpty(form.place()));
        onlineLink.setValue(BriefingWords.orEmpty(form.onlineLink()));
        on.setValue(form.on());
        doorsOpen.setValue(form.doorsOpen());
        starts.setValue(form.starts());
        ends.setValue(form.ends());
        opens.setValue(form.registrationOpens());
        closes.setValue(form.registrationCloses());
        audience.setValue(form.audience());
        regions.setValue(regions.getListDataView()
                .getItems()
                .filter(unit -> form.regionCodes().contains(unit.code()))
                .collect(Collectors.toSet()));
        kinds.setValue(form.kinds());
        capacity.setValue(form.capacity());
        form.reserved().forEach(each -> reserved.add().show(each));
        offerHours.setValue(form.offerHours());
        asksAccess.setValue(form.asksAccess());
        asksDietary.setValue(form.asksDietary());
        form.agenda().forEach(line -> agenda.add().show(line));
        feedbackLink.setValue(BriefingWords.orEmpty(form.feedbackLink()));
    }

    BriefingForm form(ErrorSummary errors) {
        var kept = reserved.lines().stream().filter(line -> !line.isEmpty()).toList();
        var points = agenda.lines().stream().filter(line -> !line.isEmpty()).toList();
        kept.reversed().forEach(line -> line.answerFor(errors));
        points.reversed().forEach(line -> line.answerFor(errors));
        var partners = audience.getValue() == BriefingAudience.PARTNERS;
        return new BriefingForm(
                title.getValue(),
                purpose.getValue(),
                desk.getValue(),
                nothingIfBlank(place),
                nothingIfBlank(onlineLink),
                on.getValue(),
                doorsOpen.getValue(),
                starts.getValue(),
                ends.getValue(),
                opens.getValue(),
                closes.getValue(),
                audience.getValue(),
                partners ? regions.getValue().stream().map(Unit::code).collect(Collectors.toSet()) : Set.of(),
                partners ? kinds.getValue() : Set.of(),
                capacity.getOptionalValue().orElse(0),
                kept.stream().map(ReservedFields::reserved).toList(),
                asksAccess.getValue(),
                asksDietary.getValue(),
                offerHours.getOptionalValue().orElse(0),
                points.stream().map(AgendaFields::line).toList(),
                nothingIfBlank(feedbackLink));
    }

    List<GuardAnswer> answers() {
        return Stream.concat(
                        Stream.of(titleGuard, purposeGuard).flatMap(guard -> guard.answers().stream()),
                        agenda.lines().stream().flatMap(line -> line.answers().stream()))
                .toList();
    }

    private static @Nullable String nothingIfBlank(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
