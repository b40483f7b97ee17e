package org.makegood.proposals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Does something to one line of a panel; its name says which line, to those who hear it alone. */
class SmallButton extends Button {

    SmallButton(String word, String name, Runnable act) {
        super(word, _ -> act.run());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        setAriaLabel(name);
    }
}
