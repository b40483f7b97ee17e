package org.makegood.shell.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one network address may ask for a public page or call the API. A whole council may sit behind one address.
 *
 * @param enabled off for measuring from one machine
 * @param burst requests that may come at once
 * @param perSecond requests that may go on for ever
 */
@ConfigurationProperties("makegood.rate-limit")
record RateLimit(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("300") long burst,
        @DefaultValue("20") long perSecond) {}
