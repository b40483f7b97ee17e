package org.makegood.casework.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Reference;
import org.makegood.shell.Finder;
import org.springframework.stereotype.Component;

/** What the search box finds: a case by its reference, or the page with all that has the words. */
@Component
class CaseFinder implements Finder {

    private final CurrentUser currentUser;

    CaseFinder(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public boolean offered() {
        return !(currentUser.actor() instanceof Actor.Administrator);
    }

    @Override
    public String pathFor(String typed) {
        return Reference.parse(typed)
                .map(reference -> "cases/" + reference.value())
                .orElseGet(() -> "search?q=" + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8));
    }
}
