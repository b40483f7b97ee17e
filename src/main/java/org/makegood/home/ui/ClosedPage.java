package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A page that is not for the role the person acts under now. */
@ParentLayout(MainLayout.class)
@PermitAll
class ClosedPage extends Composite<Div> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    ClosedPage() {
        getContent().add(new Apology(translate("shell.error.403.title"), translate("shell.error.403.text")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return translate("shell.title", translate("shell.error.403.title"));
    }
}
