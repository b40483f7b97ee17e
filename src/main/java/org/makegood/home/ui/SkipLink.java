package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** The first thing the keyboard reaches: past the menu, into the page. */
class SkipLink extends Anchor {

    SkipLink(Main main) {
        super("#main", translate("shell.skip"));
        addClassName("skip");
        setRouterIgnore(true);
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); $0.focus(); })", main.getElement());
    }
}
