package org.makegood.identity;

/** @param staffed whether the desk exists on that day and somebody holds a post on it */
public record DeskOnDay(Desk desk, boolean staffed) {}
