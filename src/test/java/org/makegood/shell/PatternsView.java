package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Severity;

/** Every part of the kit on one page, to look at and to try: only in tests. */
@Route("patterns")
@PageTitle("Patterns")
@PermitAll
class PatternsView extends Composite<Div> {

    private record Row(int days, String what, String from, StatusTag.Kind kind, String status, Severity severity) {}

    private static final LocalDate DUE = LocalDate.of(2026, 9, 8);

    final ErrorSummary errors = new ErrorSummary();
    final TextField title = new TextField("In one line");
    final Div form = new Div();

    PatternsView() {
        getContent().addClassName("flow");
        getContent()
                .add(
                        new PageHeader("Patterns")
                                .back("Queue", "queue")
                                .fact("46 open, 3 late")
                                .fact(new AsAt("As at 3 September 2026, 9:12am"))
                                .actions(
                                        new Button("Export", Icons.DOWNLOAD.create(), _ -> Notices.done("Exported.")),
                                        primary("Send 2 cases", () -> dialog().open())),
                        counts(),
                        views(),
                        filters(),
                        grid(),
                        columns());
    }

    private static Button primary(String text, Runnable action) {
        var button = new Button(text, Icons.PLUS.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static ActionDialog dialog() {
        var desk = new Select<String>();
        desk.setLabel("To");
        desk.setItems("London unpaid work team, south");
        var reason = new TextArea("Reason, which the partners will read");
        var dialog = new ActionDialog("Send 2 cases to another desk?", "Send 2 cases", "Keep them here", () -> {
            throw new RuleViolation("reason", "Say why, in a sentence the partners can read");
        });
        dialog.text("The partners are told whom to expect, and why. The clocks go on.")
                .fields(desk, reason);
        dialog.errors().field("reason", reason);
        return dialog;
    }

    private static Component counts() {
        var none = QueryParameters.empty();
        return new Counts("What waits")
                .count(Counts.Kind.LATE, 3, "late", "the oldest by 3 working days", PatternsView.class, none)
                .count(Counts.Kind.SOON, 5, "due in 2 days", "2 of them today", PatternsView.class, none)
                .count(Counts.Kind.PLAIN, 12, "with you", "of 46 on the desk", PatternsView.class, none)
                .count(Counts.Kind.WAITING, 9, "wait for a partner", "clocks paused", PatternsView.class, none);
    }

    private static Component views() {
        var links = new ViewLinks("Views of the queue");
        links.show(Stream.of("All open", "Late", "With nobody")
                .map(name -> new ViewLinks.View(
                        name,
                        PatternsView.class,
                        QueryParameters.of("view", name),
                        3L,
                        name.equals("Late"),
                        name.equals("All open")))
                .toList());
        return links;
    }

    private static Component filters() {
        var words = new TextField("Words or reference");
        words.addClassName("grow");
        var status = new Select<String>();
        status.setLabel("Status");
        status.setItems("All open", "Closed");
        status.setValue("All open");
        var filters = new Div(words, status);
        filters.addClassName("filters");
        return filters;
    }

    private static Component grid() {
        var grid = new Grid<Row>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addComponentColumn(row -> DueChip.of(row.days(), DUE))
                .setHeader("Due")
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addComponentColumn(PatternsView::what)
                .setHeader("Case")
                .setFlexGrow(3)
                .setRowHeader(true);
        grid.addComponentColumn(row -> new StatusTag(row.kind(), Icons.SEARCH, row.status()))
                .setHeader("Status");
        grid.addComponentColumn(row -> new SeverityMark(row.severity())).setHeader("Severity");
        NarrowRows.in(grid, new ComponentRenderer<>(PatternsView::card));
        grid.setPartNameGenerator(row -> row.days() < 0 ? "overdue" : null);
        grid.setAllRowsVisible(true);
        grid.setItems(rows());
        grid.getElement().setAttribute("aria-label", "Queue");
        return grid;
    }

    private static List<Row> rows() {
        return List.of(
                new Row(
                        -3,
                        "Housing referrals before release arrive on the day itself",
                        "Bromley",
                        StatusTag.Kind.PROGRESS,
                        "Being looked into",
                        Severity.SERIOUS),
                new Row(
                        0,
                        "Minutes of the integrated offender management panel come late",
                        "Lewisham",
                        StatusTag.Kind.INFO,
                        "Acknowledged",
                        Severity.CRITICAL),
                new Row(
                        8,
                        "Who to call about unpaid work in the south of the borough?",
                        "Lewisham",
                        StatusTag.Kind.WAITING,
                        "Waiting for partner",
                        Severity.MINOR));
    }

    private static Component what(Row row) {
        var reference = new Span("MG-7K4P-2X");
        reference.addClassName("ref");
        var meta = new Div(reference, new Span("London Borough of " + row.from()));
        meta.addClassName("meta");
        var what = new Div(new Anchor("patterns?case", row.what()), meta);
        what.addClassName("what");
        return what;
    }

    private static Component card(Row row) {
        var what = what(row);
        what.addClassName("wide");
        var card = new Div(
                DueChip.of(row.days(), DUE),
                new StatusTag(row.kind(), Icons.SEARCH, row.status()),
                what,
                new SeverityMark(row.severity()));
        card.addClassName("card");
        return card;
    }

    private Component columns() {
        var main = new Div(notices(), form());
        main.addClassName("rail");
        var side = new Div(facts(), steps(), new Panel("Nothing here", empty()));
        side.addClassName("rail");
        var columns = new Div(main, side);
        columns.addClassName("cols");
        return columns;
    }

    private static Component notices() {
        var panel = new Panel("Notices");
        panel.add(
                Notice.success("Sent to the partnerships desk. You get an answer by 17 September 2026."),
                Notice.info("From 1 October 2026 another desk answers for Lewisham"),
                Notice.warn("No answer from this mailbox since 2 May 2026"),
                Notice.danger("Not saved: the connection was lost. What you wrote is still here."),
                Notice.plain(Icons.CALENDAR_CLOCK, "1 October: one desk for both boroughs")
                        .text("46 open cases would stay here."));
        panel.add(new Div(
                new SeverityMark(Severity.MINOR),
                new SeverityMark(Severity.MODERATE),
                DueChip.paused("at day 4 of 10")));
        return panel;
    }

    private Component form() {
        var severity = new RadioButtonGroup<Severity>("How serious is it?");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(Severity::label);
        errors.field("title", title);
        form.add(errors, title, new TextArea("What happens?"), EnglishDates.picker("Since when?"), severity);
        form.addClassName("form");
        form.add(primary("Save and go on", () -> {
            throw new RuleViolation("title", "Say in one line what happens");
        }));
        return new Panel("Form", form);
    }

    private static Component facts() {
        return new Panel(
                        "About this concern",
                        new FactsList()
                                .fact("Category", "Forums, community safety partnership")
                                .fact("Since", "9 June 2026"))
                .aside(new AsAt("August 2026"));
    }

    private static Component steps() {
        var steps = new Steps(
                "Steps",
                List.of(
                        new Steps.Step("What it is about"),
                        new Steps.Step("What is happening"),
                        new Steps.Step("Files", "if any")),
                index -> "patterns?step=" + index);
        steps.show(1, 1);
        return new Panel("Steps", steps, new Paragraph("Logged on 19 August 2026."));
    }

    private static Component empty() {
        return new EmptyState(Icons.SEARCH_X, "No open case matches “allotment”", "One closed case does.")
                .ways(new Button("Show the closed case"));
    }
}
