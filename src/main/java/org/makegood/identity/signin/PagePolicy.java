package org.makegood.identity.signin;

import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The Content-Security-Policy of the workspace's pages: scripts run only with the nonce of this very page, or loaded by
 * one that has it. Flow still evaluates what the server sends, hence 'unsafe-eval'; Lumo writes style elements.
 */
@Configuration
class PagePolicy {

    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Bean
    VaadinServiceInitListener restrictScripts() {
        return service -> service.addIndexHtmlRequestListener(page -> {
            var nonce = nonce();
            page.getDocument().select("script").attr("nonce", nonce);
            page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
        });
    }

    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
