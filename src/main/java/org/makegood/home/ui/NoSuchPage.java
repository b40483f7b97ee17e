package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address of the workspace that leads nowhere. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoSuchPage extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NoSuchPage() {
        getContent().add(new Apology(translate("shell.error.404.title"), translate("shell.error.404.text")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return translate("shell.title", translate("shell.error.404.title"));
    }
}
