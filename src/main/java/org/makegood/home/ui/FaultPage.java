package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.Faults;
import org.springframework.security.access.AccessDeniedException;

/** A page that could not be built: there is no such thing, it is not for this person, or something broke. */
@ParentLayout(MainLayout.class)
@PermitAll
class FaultPage extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var problem = parameter.getException();
        var rule = cause(problem, RuleViolation.class);
        if (rule.isPresent()) {
            return show(
                    HttpServletResponse.SC_NOT_FOUND,
                    "shell.error.404.title",
                    rule.get().sentence());
        }
        if (cause(problem, AccessDeniedException.class).isPresent()) {
            return show(HttpServletResponse.SC_FORBIDDEN, "shell.error.403.title", translate("shell.error.403.text"));
        }
        return show(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "shell.error.500.title", Faults.logged(problem));
    }

    @Override
    public String getPageTitle() {
        return translate("shell.title", title);
    }

    private int show(int status, String titleKey, String sentence) {
        title = translate(titleKey);
        getContent().add(new Apology(title, sentence));
        return status;
    }

    /** A view's constructor fails inside of Spring, which wraps what was thrown. */
    private static <E extends Exception> Optional<E> cause(Throwable problem, Class<E> kind) {
        return Stream.iterate(problem, thrown -> thrown != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
