package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.OfficeFilter;
import org.makegood.briefings.invitation.Recipient;
import org.makegood.identity.OrganisationKind;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Panel;

/**
 * Chooses offices by area and kind, shows to whom exactly invitations would go, and sends them. A region, a kind and the
 * button are three clicks, however many offices they make.
 */
class RecipientsPanel extends Panel {

    private static final int WITHOUT_SCROLLING = 12;

    private final CheckboxGroup<Unit> regions = new CheckboxGroup<>(translate("briefings.invite.regions"));
    private final CheckboxGroup<OrganisationKind> kinds = new CheckboxGroup<>(translate("briefings.invite.kinds"));
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>(translate("briefings.invite.areas"));
    private final Grid<InviteLine> grid = new Grid<>();
    private final Paragraph counted = new Paragraph();
    private final Button send = new Button();
    private final ErrorSummary errors = new ErrorSummary();
    private final transient Validator validator;
    private final SerializableFunction<OfficeFilter, List<Recipient>> preview;
    private List<InviteLine> lines = List.of();

    RecipientsPanel(
            List<Unit> allRegions,
            List<Area> allAreas,
            Validator validator,
            SerializableFunction<OfficeFilter, List<Recipient>> preview,
            SerializableConsumer<List<Addressee>> sendTo) {
        super(translate("briefings.invite.choose"));
        this.validator = validator;
        this.preview = preview;
        regions.setItems(allRegions);
        regions.setItemLabelGenerator(Unit::name);
        kinds.setItems(OrganisationKind.values());
        kinds.setItemLabelGenerator(OrganisationKind::label);
        areas.setItems(allAreas);
        areas.setItemLabelGenerator(Area::name);
        areas.setHelperText(translate("briefings.invite.areas.hint"));
        areas.setWidthFull();
        regions.addValueChangeListener(_ -> look());
        kinds.addValueChangeListener(_ -> look());
        areas.addValueChangeListener(_ -> look());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ -> {
            errors.clear();
            sendTo.accept(addressees());
        });
        counted.getElement().setAttribute("role", "status");
        columns();
        var form = new Div(errors, regions, kinds, areas, counted, send);
        form.addClassName("form");
        add(form, grid);
        look();
    }

    private void columns() {
        grid.addColumn(new ComponentRenderer<>(this::office))
                .setHeader(translate("briefings.invite.office"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(
                        line -> typed(translate("briefings.invite.name"), line, line.name(), line::name)))
                .setHeader(translate("briefings.invite.name"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(
                        line -> typed(translate("briefings.invite.email"), line, line.email(), line::email)))
                .setHeader(translate("briefings.invite.email"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private Div office(InviteLine line) {
        var box = new Checkbox(line.recipient().organisation(), line.isChosen());
        box.setEnabled(!line.isInvited());
        box.addValueChangeListener(event -> {
            line.choose(event.getValue());
            count();
        });
        var known = new Span(line.recipient().known().label());
        known.addClassName("meta");
        var office = new Div(box, known);
        office.addClassName("what");
        return office;
    }

    private TextField typed(String label, InviteLine line, String value, SerializableConsumer<String> keep) {
        var field = new TextField();
        field.setAriaLabel(
                translate("briefings.mine.of", label, line.recipient().organisation()));
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.setWidthFull();
        field.setValue(value);
        field.setReadOnly(line.isInvited());
        field.addValueChangeListener(event -> {
            keep.accept(event.getValue());
            count();
        });
        return field;
    }

    private void look() {
        var filter = new OfficeFilter(
                regions.getValue().stream().map(Unit::code).collect(Collectors.toSet()),
                areas.getValue().stream().map(Area::code).collect(Collectors.toSet()),
                kinds.getValue());
        var chosen = !filter.regionCodes().isEmpty()
                || !filter.areaCodes().isEmpty()
                || !filter.kinds().isEmpty();
        lines = chosen ? preview.apply(filter).stream().map(InviteLine::new).toList() : List.of();
        grid.setItems(lines);
        grid.setVisible(!lines.isEmpty());
        grid.setAllRowsVisible(lines.size() <= WITHOUT_SCROLLING);
        count();
    }

    private void count() {
        var sent = lines.stream().filter(InviteLine::isSent).count();
        var without =
                lines.stream().filter(line -> line.isChosen() && !line.isSent()).count();
        send.setText(translate("briefings.invite.send", sent));
        send.setEnabled(sent > 0);
        counted.setText(
                lines.isEmpty()
                        ? translate("briefings.invite.nobody")
                        : translate("briefings.invite.counted", lines.size(), without));
    }

    private List<Addressee> addressees() {
        var addressees = lines.stream()
                .filter(InviteLine::isSent)
                .map(InviteLine::addressee)
                .toList();
        addressees.forEach(this::check);
        return addressees;
    }

    /** Here and not by the service, so that the sentence names the office. */
    private void check(Addressee addressee) {
        validator.validate(addressee).stream().findFirst().ifPresent(problem -> {
            var office = lines.stream()
                    .filter(line -> line.recipient().organisationId().equals(addressee.organisationId()))
                    .findFirst()
                    .map(line -> line.recipient().organisation())
                    .orElse("");
            throw new RuleViolation(translate("briefings.invite.problem", office, problem.getMessage()));
        });
    }
}
