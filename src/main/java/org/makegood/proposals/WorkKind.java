package org.makegood.proposals;

/** What is to be done, from the list in use on the public nomination form of the probation service. */
public record WorkKind(String code, String name, boolean choosable) {}
