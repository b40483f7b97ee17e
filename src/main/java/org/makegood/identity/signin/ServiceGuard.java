package org.makegood.identity.signin;

import com.vaadin.flow.component.Component;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Services are guarded by their {@code @RolesAllowed}, method by method. Views are not: Vaadin asks the same annotation
 * before it opens one, and a view behind a proxy of itself loses the fields that its final methods read.
 */
@Configuration
@EnableMethodSecurity(prePostEnabled = false)
class ServiceGuard {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesOfServices() {
        ClassFilter notOnScreen = type -> !Component.class.isAssignableFrom(type);
        var annotated = AuthorizationManagerBeforeMethodInterceptor.jsr250().getPointcut();
        return new AuthorizationManagerBeforeMethodInterceptor(
                new ComposablePointcut(annotated).intersection(notOnScreen), new Jsr250AuthorizationManager());
    }
}
