package org.makegood.demo;

import java.util.UUID;

/** Somebody who logs concerns for an organisation in an area. */
record Reporter(UUID personId, String name, UUID organisationId, String organisation, String areaCode, String area) {}
