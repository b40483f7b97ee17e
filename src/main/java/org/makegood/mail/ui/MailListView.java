package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.makegood.mail.MailFilter;
import org.makegood.mail.MailState;
import org.makegood.mail.OutboxCounts;
import org.makegood.mail.OutboxService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EmptyState;
import org.makegood.shell.FilterBar;
import org.makegood.shell.Icons;
import org.makegood.shell.Notice;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;
import org.makegood.shell.ViewLinks;

/** Mail that has left, waits, is held or has failed. State and search stand in the address. */
@Route("admin/mail")
@PageTitle("mail.list.title")
@RolesAllowed(ADMINISTRATOR)
class MailListView extends Section implements BeforeEnterObserver {

    static final String STATE = "state";
    private static final String WORDS = "q";

    private final transient OutboxService outbox;
    private final PageHeader header = new PageHeader(translate("mail.list.title"));
    private final Div notices = new Div();
    private final ViewLinks views = new ViewLinks(translate("mail.list.views"));
    private final TextField words = new TextField(translate("mail.list.words"));
    private final Button sendHeld = new Button(translate("mail.held.send"), Icons.MAIL.create(), _ -> askToSendHeld());
    private final MailGrid grid = new MailGrid();
    private MailFilter filter = new MailFilter(null, "");

    MailListView(OutboxService outbox) {
        this.outbox = outbox;
        words.addThemeVariants(TextFieldVariant.SMALL);
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrentOrThrow().navigate(MailListView.class, address(filter.state(), event.getValue()));
            }
        });
        var filters = new FilterBar(words);
        words.addClassName("grow");
        notices.addClassName("notices");
        grid.setItemsPageable(page -> this.outbox.list(filter, page));
        header.actions(sendHeld);
        add(header, notices, views, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filter = new MailFilter(
                parameters.getSingleParameter(STATE).map(MailListView::state).orElse(null),
                parameters.getSingleParameter(WORDS).orElse(""));
        words.setValue(filter.words());
        show(outbox.counts());
        grid.setEmptyStateComponent(nothing());
        grid.getDataProvider().refreshAll();
    }

    private void show(OutboxCounts counts) {
        boolean server = outbox.hasServer();
        notices.removeAll();
        if (!server) {
            notices.add(Notice.info(translate("mail.noserver.title")).text(translate("mail.noserver.text")));
        }
        sendHeld.setVisible(server && counts.held() > 0);
        views.show(List.of(
                view(null, null),
                view(MailState.WAITING, counts.waiting()),
                view(MailState.FAILED, counts.failed()),
                view(MailState.HELD, counts.held()),
                view(MailState.SENT, null)));
    }

    private ViewLinks.View view(@Nullable MailState state, @Nullable Long count) {
        return new ViewLinks.View(
                state == null ? translate("mail.list.all") : state.label(),
                MailListView.class,
                address(state, filter.words()),
                count,
                state == MailState.FAILED,
                state == filter.state());
    }

    private EmptyState nothing() {
        return filter.words().isEmpty()
                ? new EmptyState(Icons.MAIL, translate("mail.none.title"), translate("mail.none.text"))
                : new EmptyState(
                        Icons.SEARCH_X,
                        translate("mail.nomatch.title", filter.words()),
                        translate("mail.nomatch.text"));
    }

    private void askToSendHeld() {
        long held = outbox.counts().held();
        new ActionDialog(
                        translate("mail.held.question", held),
                        translate("mail.held.verb", held),
                        translate("mail.held.keep"),
                        this::sendHeld)
                .text(translate("mail.held.text"))
                .open();
    }

    private void sendHeld() {
        Notices.done(translate("mail.held.done", outbox.sendHeld()));
        show(outbox.counts());
        grid.getDataProvider().refreshAll();
    }

    private static @Nullable MailState state(String typed) {
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }

    static String inAddress(MailState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static QueryParameters address(@Nullable MailState state, String words) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (state != null) {
            parameters.put(STATE, inAddress(state));
        }
        if (!words.isBlank()) {
            parameters.put(WORDS, words.strip());
        }
        return QueryParameters.simple(parameters);
    }
}
