package org.makegood.shell;

import java.util.Optional;

/** What a module finds of its own for words that somebody searches: a Spring bean in its {@code ui} package. */
public interface SearchPart {

    /** How many things a part shows before it leads to a list of all. */
    int SHOWN = 6;

    /** Lower comes first. */
    int order();

    /** What the person may see and has all the words; empty when there is nothing. */
    Optional<Panel> find(String words);
}
