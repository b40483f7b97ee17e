package org.makegood.proposals.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.makegood.proposals.Facility;
import org.makegood.proposals.StepFree;
import org.makegood.proposals.Supervision;
import org.makegood.proposals.ToolsFrom;
import org.makegood.proposals.VulnerableContact;
import org.makegood.proposals.nomination.NominationService;
import org.makegood.proposals.nomination.NominationStep;
import org.makegood.shell.PageField;
import org.makegood.shell.PageField.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What each page of a nomination asks, in its order. */
@Component
class NominationFields {

    private final NominationService nominations;
    private final MessageSource messages;

    NominationFields(NominationService nominations, MessageSource messages) {
        this.nominations = nominations;
        this.messages = messages;
    }

    /** @param values what stands in the fields, by their id */
    List<PageField> of(NominationStep step, Map<String, List<String>> values) {
        return fields(step, values)
                .map(field -> field.with(values.get(field.id())))
                .toList();
    }

    private Stream<PageField> fields(NominationStep step, Map<String, List<String>> values) {
        return switch (step) {
            case TESTS ->
                Stream.of(
                        PageField.radios("benefitsCommunity", yesNo("true", "false")),
                        PageField.radios("takesNoPaidWork", yesNo("false", "true")),
                        PageField.radios("makesNoProfit", yesNo("false", "true")));
            case YOU ->
                Stream.of(
                        PageField.text("contactName", "name"),
                        PageField.text("contactEmail", "email"),
                        PageField.shortText("contactTelephone", "tel").mayBeLeftOut(),
                        PageField.text("hostOrganisation", "organization"));
            case PLACE -> place(values);
            case WORK ->
                Stream.of(
                        PageField.radios(
                                "workKind", options(nominations.workKinds(), kind -> kind.code(), kind -> kind.name())),
                        PageField.area("what"),
                        PageField.shortText("peoplePerSession", "off"),
                        PageField.checks(
                                "days",
                                options(
                                        List.of(DayOfWeek.values()),
                                        DayOfWeek::name,
                                        day -> day.getDisplayName(TextStyle.FULL, Locale.UK))),
                        PageField.text("times", "off").mayBeLeftOut(),
                        PageField.shortText("from", "off"),
                        PageField.shortText("to", "off").mayBeLeftOut());
            case HELP ->
                Stream.of(
                        PageField.radios("supervision", named(Supervision.values(), Supervision::label)),
                        PageField.radios("tools", named(ToolsFrom.values(), ToolsFrom::label)),
                        PageField.radios(
                                        "projectType",
                                        options(
                                                nominations.projectTypes(),
                                                type -> type.code(),
                                                type -> type.plainName()))
                                .mayBeLeftOut());
            case SITE ->
                Stream.of(
                        PageField.radios("toilets", named(Facility.values(), Facility::label)),
                        PageField.radios("handWashing", named(Facility.values(), Facility::label)),
                        PageField.radios("drinkingWater", named(Facility.values(), Facility::label)),
                        PageField.radios("stepFree", named(StepFree.values(), StepFree::label)),
                        PageField.area("accessWords").mayBeLeftOut(),
                        PageField.area("hazards").mayBeLeftOut(),
                        PageField.radios("vulnerable", named(VulnerableContact.values(), VulnerableContact::label)),
                        PageField.area("vulnerableWords").mayBeLeftOut());
            case PHOTOS -> Stream.of();
            case PUBLICITY -> Stream.of(PageField.radios("publicity", yesNo("true", "false")));
        };
    }

    /** The units of a split council are asked for once the council is known. */
    private Stream<PageField> place(Map<String, List<String>> values) {
        var councils = options(nominations.areas(), area -> area.code(), area -> area.name());
        var chosen = values.getOrDefault("areaCode", List.of());
        var units = chosen.isEmpty() ? List.<Option>of() : units(chosen.getFirst());
        var fields = Stream.of(
                PageField.text("place", "off"),
                PageField.shortText("postcode", "postal-code").mayBeLeftOut(),
                PageField.select("areaCode", councils));
        return Stream.of(
                        fields,
                        units.isEmpty() ? Stream.<PageField>of() : Stream.of(PageField.radios("answeringUnit", units)),
                        Stream.of(PageField.area("siteAccess").mayBeLeftOut()))
                .flatMap(Function.identity());
    }

    private List<Option> units(String areaCode) {
        return options(nominations.answeringUnits(areaCode), unit -> unit.code(), unit -> unit.name());
    }

    private List<Option> yesNo(String yes, String no) {
        return List.of(
                new Option(yes, messages.getMessage("proposals.yes", null, Locale.UK)),
                new Option(no, messages.getMessage("proposals.no", null, Locale.UK)));
    }

    private static <E extends Enum<E>> List<Option> named(E[] all, Function<E, String> label) {
        return options(Arrays.asList(all), Enum::name, label);
    }

    private static <T> List<Option> options(List<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(it -> new Option(value.apply(it), label.apply(it)))
                .toList();
    }
}
