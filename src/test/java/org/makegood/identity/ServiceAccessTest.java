package org.makegood.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.makegood.Makegood;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Calls every method of every service as everybody. Who may is read from the annotations; who may not must be turned
 * away before the method begins, and who may must get in: whatever it then says to empty arguments is its own affair.
 */
@PortalTest
class ServiceAccessTest {

    @Autowired
    ApplicationContext context;

    @TestFactory
    Stream<DynamicTest> everyServiceTurnsAwayWhomItSaysItDoes() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith(Makegood.class.getPackageName()))
                .flatMap(service -> methods(service)
                        .map(method -> DynamicTest.dynamicTest(
                                AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName(),
                                () -> check(service, method))));
    }

    private static void check(Object service, Method method) {
        var roles = rolesOf(service, method);
        for (var somebody : SignedIn.values()) {
            var may = roles.contains("*")
                    || roles.stream().anyMatch(somebody.actor().roles()::contains);
            var thrown = somebody.does(() -> call(service, method));
            if (may) {
                assertThat(thrown)
                        .as("%s may call it", somebody)
                        .satisfiesAnyOf(
                                problem -> assertThat(problem).isNull(),
                                problem -> assertThat(problem).isNotInstanceOf(AccessDeniedException.class),
                                // the row may still be for another kind of actor
                                problem -> assertThat(String.valueOf(problem)).contains("Only for"));
            } else {
                assertThat(thrown).as("%s may not call it", somebody).isInstanceOf(AccessDeniedException.class);
            }
        }
        if (!roles.contains("*")) {
            assertThat(call(service, method))
                    .as("nobody is signed in")
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private static Stream<Method> methods(Object service) {
        var type = AopUtils.getTargetClass(service);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()));
    }

    private static Collection<String> rolesOf(Object service, Method method) {
        var type = AopUtils.getTargetClass(service);
        for (var place : List.of(method, type)) {
            if (AnnotatedElementUtils.hasAnnotation(place, PermitAll.class)) {
                return Set.of("*");
            }
            var allowed = AnnotatedElementUtils.findMergedAnnotation(place, RolesAllowed.class);
            if (allowed != null) {
                return Set.of(allowed.value());
            }
        }
        return fail("%s does not say who may call it", type);
    }

    private static @Nullable Throwable call(Object service, Method method) {
        try {
            method.setAccessible(true);
            method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(ServiceAccessTest::empty)
                            .toArray());
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }
}
