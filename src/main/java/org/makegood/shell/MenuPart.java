package org.makegood.shell;

import java.util.List;

/** What a module puts into the menu: a Spring bean in its {@code ui} package, beside the views it leads to. */
public interface MenuPart {

    /** The entries for everybody; the frame leaves out those whose view the person may not open. */
    List<MenuItem> items();
}
