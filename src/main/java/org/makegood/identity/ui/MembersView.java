package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.COORDINATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.administration.MemberForm;
import org.makegood.identity.administration.MemberLine;
import org.makegood.identity.administration.MemberService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;

/** The members of the coordinator's organisation: who they are, whom to invite, whom to remove. */
@Route("members")
@PageTitle("identity.members.title")
@StyleSheet("context://identity.css")
@RolesAllowed(COORDINATOR)
class MembersView extends Section implements BeforeEnterObserver {

    private final transient MemberService members;
    private final AddressFilters filters = new AddressFilters(MembersView.class);
    private final MemberGrid grid = new MemberGrid(this::remind, this::askToRemove);
    private String text = "";

    MembersView(MemberService members, CurrentUser currentUser) {
        this.members = members;
        var actor = currentUser.actor();
        var invite = new Button(
                translate("identity.members.invite"),
                Icons.USER_PLUS.create(),
                _ -> new InviteDialog(actor.appointmentId(), actor.actingFor(), this::invite).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        filters.words("q", translate("identity.members.words"));
        grid.setItemsPageable(page -> this.members.list(text, page));
        add(
                new PageHeader(translate("identity.members.title"))
                        .fact(actor.actingFor())
                        .actions(invite),
                filters,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        text = address.getSingleParameter("q").orElse("");
        grid.setEmptyStateComponent(new EmptyState(
                Icons.SEARCH_X, translate("identity.members.none", text), translate("identity.members.none.why")));
        grid.getDataProvider().refreshAll();
    }

    private void invite(MemberForm form) {
        members.invite(form);
        grid.getDataProvider().refreshAll();
        Notices.done(translate("identity.members.invited", form.person().name()));
    }

    private void remind(MemberLine member) {
        members.remind(member.appointmentId());
        Notices.done(translate("identity.members.reminded", member.name()));
    }

    private void askToRemove(MemberLine member) {
        new ActionDialog(
                        translate("identity.members.remove.question", member.name()),
                        translate("identity.members.remove.verb"),
                        translate("identity.members.remove.keep"),
                        () -> remove(member))
                .text(translate("identity.members.remove.text"))
                .destroys()
                .open();
    }

    private void remove(MemberLine member) {
        members.remove(member.appointmentId());
        grid.getDataProvider().refreshAll();
        Notices.done(translate("identity.members.removed", member.name()));
    }
}
