package org.makegood.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What units, areas, categories and desks are called, and which there are today. */
@Component
class RoutingNames {

    private static final String AREA = "areaCode";

    private final AreaDirectory areas;
    private final Desks desks;
    private final ObjectProvider<RoutedCategories> categories;
    private final Clock clock;

    RoutingNames(AreaDirectory areas, Desks desks, ObjectProvider<RoutedCategories> categories, Clock clock) {
        this.areas = areas;
        this.desks = desks;
        this.categories = categories;
        this.clock = clock;
    }

    List<RuleRow> name(RoutingRuleSet set) {
        var deskNames = deskNames(set);
        var categoryNames = categoryNames();
        var rows = new ArrayList<RuleRow>();
        for (var rule : set.rules()) {
            var form = rule.form();
            var names = new RuleRow.Names(
                    unit(form.conditions().unitCode()),
                    area(form.conditions().areaCode()),
                    category(form.conditions().category(), categoryNames),
                    Optional.ofNullable(form.effects().deskId())
                            .map(deskNames::get)
                            .orElse(null),
                    unit(form.effects().unitCode()),
                    form.copyDeskIds().stream()
                            .map(id -> deskNames.getOrDefault(id, ""))
                            .sorted()
                            .toList());
            rows.add(new RuleRow(rule.id(), rows.size() + 1, form, names));
        }
        return rows;
    }

    RuleChoices choices() {
        var today = Days.today(clock);
        return new RuleChoices(
                units(UnitLevel.REGION),
                units(UnitLevel.PDU),
                areas.areas().stream()
                        .map(area -> new RuleChoices.Choice(area.code(), area.name()))
                        .toList(),
                categoryNames().entrySet().stream()
                        .map(category -> new RuleChoices.Choice(category.getKey(), category.getValue()))
                        .toList(),
                desks.inForce(today).stream()
                        .map(desk -> new RuleChoices.DeskChoice(desk.id(), desk.name()))
                        .toList());
    }

    private List<RuleChoices.Choice> units(UnitLevel level) {
        var today = Days.today(clock);
        return areas.units(level).stream()
                .filter(unit -> unit.existsOn(today))
                .map(unit -> new RuleChoices.Choice(unit.code(), unit.name()))
                .toList();
    }

    RuleChoices.Choice councilOf(String postcode) {
        return switch (areas.locate(postcode)) {
            case PostcodeAnswer.Found found ->
                new RuleChoices.Choice(found.area().code(), found.area().name());
            case PostcodeAnswer.Malformed _ ->
                throw new RuleViolation(AREA, "Enter a full postcode, such as SE6 4RU, or choose a council");
            case PostcodeAnswer.Unknown unknown ->
                throw new RuleViolation(
                        AREA, "Check the postcode: there is no %s in England or Wales".formatted(unknown.postcode()));
            case PostcodeAnswer.Elsewhere elsewhere ->
                throw new RuleViolation(
                        AREA,
                        "%s is in %s. Choose a place in England or Wales"
                                .formatted(elsewhere.postcode(), elsewhere.country()));
        };
    }

    List<RuleChoices.Choice> sharing(String areaCode, ServiceLine line, LocalDate on) {
        var answering = areas.responsible(areaCode, line, on).stream()
                .map(Responsible::unit)
                .distinct()
                .map(unit -> new RuleChoices.Choice(unit.code(), unit.name()))
                .toList();
        return answering.size() > 1 ? answering : List.of();
    }

    /** Whether rules about that unit matter in the region. */
    boolean isWithin(String regionCode, @Nullable String unitCode) {
        for (var code = Optional.ofNullable(unitCode); code.isPresent(); ) {
            if (code.get().equals(regionCode)) {
                return true;
            }
            code = code.flatMap(areas::unit).map(Unit::parentCode);
        }
        return unitCode == null;
    }

    boolean isAreaWithin(String regionCode, @Nullable String areaCode) {
        return areaCode == null
                || areas.region(areaCode, Days.today(clock))
                        .map(Unit::code)
                        .filter(regionCode::equals)
                        .isPresent();
    }

    private @Nullable String unit(@Nullable String code) {
        return code == null ? null : areas.unit(code).map(Unit::name).orElse(code);
    }

    private @Nullable String area(@Nullable String code) {
        return code == null ? null : areas.area(code).map(Area::name).orElse(code);
    }

    private static @Nullable String category(@Nullable String code, Map<String, String> names) {
        return code == null ? null : names.getOrDefault(code, code);
    }

    private Map<String, String> categoryNames() {
        var names = new LinkedHashMap<String, String>();
        categories.orderedStream().forEach(kind -> names.putAll(kind.namesByCode()));
        return names;
    }

    private Map<UUID, String> deskNames(RoutingRuleSet set) {
        var names = new LinkedHashMap<UUID, String>();
        for (var rule : set.rules()) {
            var form = rule.form();
            form.copyDeskIds().forEach(id -> names.computeIfAbsent(id, this::desk));
            if (form.effects().deskId() != null) {
                names.computeIfAbsent(form.effects().deskId(), this::desk);
            }
        }
        return names;
    }

    private String desk(UUID id) {
        return desks.desk(id).map(Desk::name).orElse("");
    }
}
