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

    /** A briefing that is for everybody. */
    String toBriefing(String slug) {
        return baseUrl + "/briefings/" + slug;
    }

    /** Where an invitation is answered. */
    String toAnswer(String token) {
        return baseUrl + "/briefings/rsvp/" + token;
    }

    /** Where somebody who comes to a briefing, or wants to, sees how it stands, changes it and calls it off. */
    String toComing(String token) {
        return baseUrl + "/briefings/coming/" + token;
    }

    /** Where somebody who came to a briefing says how it was. */
    String toFeedback(String token) {
        return toComing(token) + "/feedback";
    }

    /** The reader's own cases, as the list's address narrows them. */
    String toCases(String narrowed) {
        return baseUrl + "/app/cases" + narrowed;
    }

    /** The page of a case, for whoever may see it. */
    String toCase(String reference) {
        return baseUrl + "/app/cases/" + reference;
    }
}
