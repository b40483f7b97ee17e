package org.makegood.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.administration.DeskFilter;
import org.makegood.identity.administration.DeskService;
import org.makegood.identity.administration.OrganisationFilter;
import org.makegood.identity.administration.OrganisationService;
import org.makegood.identity.administration.PeopleService;
import org.makegood.identity.administration.PersonFilter;

/** One row of a long list that is searched while typing. */
record Choice(UUID id, String name) {

    static void organisations(ComboBox<Choice> box, OrganisationService organisations) {
        box.setItemLabelGenerator(Choice::name);
        box.setItemsPageable((page, text) -> organisations.list(new OrganisationFilter(text, null), page).stream()
                .map(row -> new Choice(row.id(), row.name()))
                .toList());
    }

    static void desks(ComboBox<Choice> box, DeskService desks) {
        box.setItemLabelGenerator(Choice::name);
        box.setItemsPageable((page, text) -> desks.list(new DeskFilter(text, null, false), page).stream()
                .map(row -> new Choice(row.id(), row.name()))
                .toList());
    }

    static void people(ComboBox<Choice> box, PeopleService people) {
        box.setItemLabelGenerator(Choice::name);
        box.setItemsPageable((page, text) -> people.list(new PersonFilter(text, null, false), page).stream()
                .map(row -> new Choice(row.id(), row.name() + ", " + row.email()))
                .toList());
    }

    static @Nullable UUID idOf(ComboBox<Choice> box) {
        return box.getOptionalValue().map(Choice::id).orElse(null);
    }
}
