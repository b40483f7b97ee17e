package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.identity.administration.DeskCard;
import org.makegood.identity.administration.DeskForm;
import org.makegood.identity.administration.DeskService;
import org.makegood.kernel.ServiceLine;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EnglishDates;

/** Opens a desk, or changes one. */
class DeskDialog extends ActionDialog {

    private final TextField name = new TextField(translate("identity.desks.name"));
    private final ComboBox<Unit> unit = new ComboBox<>(translate("identity.desks.unit"));
    private final Select<ServiceLine> line = new Select<>();
    private final EmailField mailbox = new EmailField(translate("identity.desks.mailbox"));
    private final TextField telephone = new TextField(translate("identity.desks.telephone"));
    private final ComboBox<Choice> deputy = new ComboBox<>(translate("identity.desks.deputy"));
    private final DatePicker from = EnglishDates.picker(translate("identity.post.from"));
    private final DatePicker lastDay = EnglishDates.picker(translate("identity.post.lastday"));

    DeskDialog(AreaDirectory areas, DeskService desks, LocalDate today, SerializableConsumer<DeskForm> open) {
        super(
                translate("identity.desks.add.question"),
                translate("identity.desks.add.verb"),
                translate("identity.desks.add.keep"));
        ask(areas, desks);
        from.setValue(today);
        onAct(() -> open.accept(form()));
    }

    DeskDialog(AreaDirectory areas, DeskService desks, DeskCard before, SerializableConsumer<DeskForm> change) {
        super(
                translate("identity.desks.change.question"),
                translate("identity.desks.change.verb"),
                translate("identity.desks.change.keep"));
        ask(areas, desks);
        show(before.form(), areas, desks);
        onAct(() -> change.accept(form()));
    }

    private void ask(AreaDirectory areas, DeskService desks) {
        unit.setItems(Stream.of(UnitLevel.REGION, UnitLevel.PDU)
                .flatMap(level -> areas.units(level).stream())
                .filter(known -> known.until() == null)
                .toList());
        unit.setItemLabelGenerator(known -> translate(
                known.level() == UnitLevel.REGION ? "identity.desks.region" : "identity.desks.pdu", known.name()));
        line.setLabel(translate("identity.desks.line"));
        line.setItems(ServiceLine.values());
        line.setItemLabelGenerator(ServiceLine::label);
        mailbox.setManualValidation(true); // the service says what is wrong, in our words
        Choice.desks(deputy, desks);
        deputy.setHelperText(translate("identity.desks.deputy.hint"));
        deputy.setClearButtonVisible(true);
        lastDay.setHelperText(translate("identity.post.lastday.hint"));
        Stream.of(name, unit, line, mailbox, telephone, deputy).forEach(HasSize::setWidthFull);
        errors().field("unitCode", unit);
        errors().field("name", name);
        errors().field("serviceLine", line);
        errors().field("mailbox", mailbox);
        errors().field("telephone", telephone);
        errors().field("deputyDeskId", deputy);
        errors().field("from", from);
        errors().field("lastDay", lastDay);
        fields(unit, name, line, mailbox, telephone, deputy, from, lastDay);
    }

    private void show(DeskForm desk, AreaDirectory areas, DeskService desks) {
        areas.unit(desk.unitCode()).ifPresent(unit::setValue);
        name.setValue(desk.name());
        line.setValue(desk.serviceLine());
        mailbox.setValue(desk.mailbox());
        telephone.setValue(desk.telephone() == null ? "" : desk.telephone());
        deputy.setValue(choice(desk.deputyDeskId(), desks));
        from.setValue(desk.from());
        lastDay.setValue(desk.lastDay());
    }

    private static @Nullable Choice choice(@Nullable UUID deskId, DeskService desks) {
        return deskId == null
                ? null
                : new Choice(deskId, desks.card(deskId).form().name());
    }

    private DeskForm form() {
        return new DeskForm(
                name.getValue(),
                unit.getOptionalValue().map(Unit::code).orElse(""),
                line.getValue(),
                mailbox.getValue(),
                telephone.getValue(),
                Choice.idOf(deputy),
                from.getValue(),
                lastDay.getValue());
    }
}
