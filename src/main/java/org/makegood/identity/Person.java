package org.makegood.identity;

import java.util.UUID;

/** A person the portal knows; {@code name} is what it calls them. */
public record Person(UUID id, String name, String email) {}
