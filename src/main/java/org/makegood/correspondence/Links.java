package org.makegood.correspondence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whole addresses of pages, for mails. */
@Component
class Links {

    private final String baseUrl;

    Links(@Value("${makegood.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String start() {
        return baseUrl + "/app/";
    }

    /** Where a nomination is confirmed. */
    String toConfirm(String token) {
        return baseUrl + "/nominate/confirm/" + token;
    }

    /** How a case goes on, for the visitor who sent it. */
    String toProgress(String token) {
        return baseUrl + "/nominate/progress/" + token;
    }

    /** The page of a case, for whoever may see it. */
    String toCase(String reference) {
        return baseUrl + "/app/cases/" + reference;
    }
}
