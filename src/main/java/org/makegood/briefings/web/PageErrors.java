package org.makegood.briefings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.FieldErrors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What went wrong with a form of a plain page, said beside its fields. */
final class PageErrors {

    private PageErrors() {}

    /**
     * Does what a form asks for.
     *
     * @param whole the id of what stands for the form, for what concerns no field of it
     * @param ids ids of fields that are not called as their property
     * @return what is wrong; nothing when it is done
     */
    static FieldErrors of(Runnable act, String whole, Map<String, String> ids) {
        var errors = new FieldErrors();
        try {
            act.run();
        } catch (RuleViolation e) {
            errors.add(id(e.field(), whole, ids), e.sentence());
        } catch (ConstraintViolationException e) {
            e.getConstraintViolations().stream()
                    .sorted(Comparator.comparingInt(PageErrors::place))
                    .forEach(violation -> errors.add(id(property(violation), whole, ids), violation.getMessage()));
        }
        return errors;
    }

    /** The how manieth of its form a property is: forms ask in the order of their records. */
    private static int place(ConstraintViolation<?> violation) {
        Object form = null;
        for (var node : violation.getPropertyPath()) {
            if (form != null) {
                return Stream.of(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                        .indexOf(node.getName());
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                form = violation.getExecutableParameters()[index];
            }
        }
        return 0;
    }

    private static String id(@Nullable String property, String whole, Map<String, String> ids) {
        return Optional.ofNullable(property)
                .map(known -> ids.getOrDefault(known, known))
                .orElse(whole);
    }

    private static @Nullable String property(ConstraintViolation<?> violation) {
        String last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }

    static void refuse(HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
    }

    /** Pages behind mailed links are nobody else's business. */
    static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
