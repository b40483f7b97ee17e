package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.casework.CaseCategory;
import org.makegood.casework.CategoryNames;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.status.StatusLabel;
import org.makegood.casework.status.Statuses;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Severity;
import org.makegood.shell.FilterBar;
import org.makegood.shell.Icons;

/** What narrows a list of cases: words, kind, state, category, area, severity. */
class CaseFilters extends Composite<FilterBar> {

    private final TextField words = new TextField(translate("casework.filter.words"));
    private final Select<CaseKind> kind = select("casework.filter.kind");
    private final Select<StatusLabel> status = select("casework.filter.status");
    private final Select<CaseCategory> category = select("casework.filter.category");
    private final ComboBox<Area> area = new ComboBox<>(translate("casework.filter.area"));
    private final Select<Severity> severity = select("casework.filter.severity");

    private final transient Statuses statuses;
    private final transient CategoryNames categories;
    private final List<Area> areas;

    private QueueFilter shown = CaseListAddress.usual().filter();
    private boolean filling;

    CaseFilters(Statuses statuses, CategoryNames categories, List<Area> areas, Consumer<QueueFilter> changed) {
        this.statuses = statuses;
        this.categories = categories;
        this.areas = areas;
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addThemeVariants(TextFieldVariant.SMALL);
        words.addClassName("grow");
        kind.setItems(CaseKind.values());
        kind.setItemLabelGenerator(it -> it == null ? translate("casework.filter.any") : it.label());
        status.setItemLabelGenerator(it -> it == null ? translate("casework.filter.any") : it.label());
        category.setItemLabelGenerator(it -> it == null ? translate("casework.filter.any") : it.name());
        area.setItems(areas);
        area.setItemLabelGenerator(Area::name);
        area.setClearButtonVisible(true);
        area.setPlaceholder(translate("casework.filter.any"));
        area.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(it -> it == null ? translate("casework.filter.any") : it.label());
        List.<HasValue<?, ?>>of(words, kind, status, category, area, severity)
                .forEach(field -> field.addValueChangeListener(_ -> {
                    if (!filling) {
                        changed.accept(filter());
                    }
                }));
        getContent().add(words, kind, status, category, area, severity);
    }

    private static <T> Select<T> select(String key) {
        var select = new Select<T>();
        select.setLabel(translate(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("casework.filter.any"));
        select.addThemeVariants(SelectVariant.SMALL);
        return select;
    }

    void show(QueueFilter filter) {
        shown = filter;
        filling = true;
        words.setValue(filter.words() == null ? "" : filter.words());
        kind.setValue(filter.kind());
        var states = statuses.labels(filter.kind());
        status.setItems(states);
        status.setValue(found(states, it -> filter.statuses().contains(it.name())));
        var groups = categories.groups(filter.kind());
        category.setItems(groups);
        category.setValue(found(groups, it -> it.code().equals(filter.category())));
        area.setValue(found(areas, it -> it.code().equals(filter.areaCode())));
        severity.setValue(filter.severity());
        filling = false;
    }

    private static boolean isSame(StatusLabel one, @Nullable StatusLabel other) {
        return other != null && one.name().equals(other.name());
    }

    private static <T> @Nullable T found(List<T> items, Predicate<T> is) {
        return items.stream().filter(is).findFirst().orElse(null);
    }

    /** What the chosen kind does not have falls away. */
    private QueueFilter filter() {
        var state = found(statuses.labels(kind.getValue()), it -> isSame(it, status.getValue()));
        var group = found(categories.groups(kind.getValue()), it -> it.equals(category.getValue()));
        return new QueueFilter(
                shown.scope(),
                shown.open(),
                state == null ? Set.of() : Set.of(state.name()),
                kind.getValue(),
                group == null ? null : group.code(),
                area.getValue() == null ? null : area.getValue().code(),
                severity.getValue(),
                shown.flags(),
                words.getValue().isBlank() ? null : words.getValue().strip());
    }
}
