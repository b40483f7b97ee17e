package org.makegood.shell.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.makegood.shell.PublicAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything outside the workspace: no session, no script, and nothing answered that is not on a list of
 * {@link PublicAddresses}. What is not on it looks like what does not exist.
 */
@Configuration
@EnableWebSecurity
class PublicSecurity {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    PublicAddresses publicFiles() {
        return PublicAddresses.of("/assets/**", "/*.css", "/*.svg", "/fonts/*", "/lumo/**", "/actuator/health");
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http, List<PublicAddresses> addresses) {
        var patterns =
                addresses.stream().flatMap(some -> some.patterns().stream()).toArray(String[]::new);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(patterns)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((_, response, _) -> response.sendError(404))
                        .accessDeniedHandler((_, response, _) -> response.sendError(404)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // nothing here knows who is asking, so nothing can be done in their name
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable())) // see PlainPages
                .build();
    }
}
