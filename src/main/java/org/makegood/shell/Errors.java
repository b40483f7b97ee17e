package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * The one place where an exception becomes a sentence. Views do not catch. The sentence appears where the person is
 * looking: in the {@link ErrorSummary} of the form or dialog in which they acted, or else in that of the page.
 */
@Configuration
class Errors {

    @Bean
    VaadinServiceInitListener explainErrors() {
        return service -> service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(Errors::explain));
    }

    private static void explain(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            Faults.logged(event.getThrowable()); // nobody is looking
            return;
        }
        var place = place(ui, event.getComponent().orElse(null));
        switch (cause(event.getThrowable())) {
            case ConstraintViolationException constraints -> place.show(constraints.getConstraintViolations());
            case RuleViolation rule -> place.show(rule);
            case OptimisticLockingFailureException _ ->
                say(place, "Somebody else has changed this in the meantime. Load the page again to see what is new.");
            case AccessDeniedException _ -> say(place, "You may not do that with the role you act under now.");
            case Throwable fault -> say(place, Faults.logged(fault));
        }
    }

    /** What was said in a piece of work of its own, such as an upload, comes wrapped. */
    private static Throwable cause(Throwable thrown) {
        return thrown instanceof ExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private static void say(ErrorSummary place, String sentence) {
        place.show(List.of(new ErrorSummary.Problem(null, sentence)));
    }

    /** Upwards from where the person acted, the first form, dialog or page that has a summary; a new one if none has. */
    private static ErrorSummary place(UI ui, @Nullable Component acted) {
        for (var here = acted; here != null; here = here.getParent().orElse(null)) {
            var found = summaryOf(here);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return ui.getChildren()
                .flatMap(Errors::withDescendants)
                .filter(ErrorSummary.class::isInstance)
                .map(ErrorSummary.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var summary = new ErrorSummary();
                    ui.addComponentAsFirst(summary);
                    return summary;
                });
    }

    private static Optional<ErrorSummary> summaryOf(Component container) {
        var candidates = container instanceof Dialog ? withDescendants(container) : container.getChildren();
        return candidates
                .filter(ErrorSummary.class::isInstance)
                .map(ErrorSummary.class::cast)
                .findFirst();
    }

    private static Stream<Component> withDescendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Errors::withDescendants));
    }
}
