package org.makegood.briefings.registration;

import org.makegood.briefings.BriefingView;

/**
 * What the link that somebody got by mail opens.
 *
 * @param token of the link that opens it from now on
 * @param badge what is on their badge as a QR code, for the door
 */
public record RegistrationPage(String token, String badge, RegistrationView registration, BriefingView briefing) {}
