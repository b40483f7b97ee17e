package org.makegood.briefings.attendance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that the code of a badge holds. Only whoever runs the briefing finds somebody there, signed in; opening it
 * checks nobody in.
 */
@Component
public class BadgeLinks {

    private final String baseUrl;

    BadgeLinks(@Value("${makegood.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String of(String badge) {
        return baseUrl + "/app/badge/" + badge;
    }
}
