package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.makegood.shell.Finder;
import org.makegood.shell.Icons;

/** The search of the frame: a reference leads to its case, words to a list. */
class SearchBox extends Composite<Div> {

    private final TextField words = new TextField();

    SearchBox(Finder finder) {
        words.setAriaLabel(translate("home.search"));
        words.setPlaceholder(translate("home.search.hint"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.addKeyDownListener(Key.ENTER, _ -> find(finder, words.getValue().strip()));
        getContent().addClassName("find");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(words);
    }

    private void find(Finder finder, String typed) {
        if (!typed.isEmpty()) {
            UI.getCurrentOrThrow().navigate(finder.pathFor(typed));
            words.clear();
        }
    }
}
