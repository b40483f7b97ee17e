package org.makegood.identity.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.makegood.identity.ActingUnder;
import org.makegood.identity.Actors;
import org.makegood.identity.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The chain of the workspace: a session, sign-in with a password, Vaadin's own rules. Everything else has its own chain. */
@Configuration
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain workspace(
            HttpSecurity http, PasswordSignIn passwordSignIn, Actors actors, ActingUnder actingUnder) {
        return http.securityMatcher("/app/**")
                .authenticationProvider(passwordSignIn)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/")
                                .defaultSuccessUrl("/app")
                                .anyRequest(AuthorizedUrl::authenticated)) // what is nowhere says so in the frame
                .formLogin(form -> form.failureHandler(sayWhy()))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new FreshActorFilter(actors, actingUnder), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /**
     * Back to the sign-in page, which says what to do: wait, ask the administrator, or look at what was typed. The user
     * name waits there; it travels in the session, for people type other things into that field.
     */
    private static AuthenticationFailureHandler sayWhy() {
        return (request, response, failure) -> {
            request.getSession().setAttribute(LoginView.TRIED, request.getParameter("username"));
            response.sendRedirect(request.getContextPath() + "/app/login?"
                    + switch (failure) {
                        case TooManyTries early ->
                            "wait=" + Math.max(1, early.toWait().plusSeconds(59).toMinutes());
                        case DisabledException _ -> "closed";
                        default -> "error";
                    });
        };
    }
}
