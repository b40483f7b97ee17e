package org.makegood.shell;

/** What the search box of the frame asks: a Spring bean of the module that owns what is looked for. */
public interface Finder {

    /** Whether the person who is signed in has anything to search. */
    boolean offered();

    /**
     * Where to go for what was typed: to the thing itself when it is a reference, or else to a list of what matches.
     * Says no with a {@link org.makegood.kernel.RuleViolation}.
     */
    String pathFor(String typed);
}
