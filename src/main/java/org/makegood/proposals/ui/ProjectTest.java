package org.makegood.proposals.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.makegood.shell.LiveRegion;
import org.makegood.shell.Notice;

/**
 * One of the tests every project must meet. Whoever fails it learns at once why that ends the matter, and what else could
 * help. Its value is whether the project meets it, whatever the question asked.
 */
class ProjectTest extends RadioButtonGroup<Boolean> {

    private final String met;
    private final String failed;
    private final String failing;
    private final Notice explanation;

    /** @param failing what is said to whoever fails */
    ProjectTest(String question, String met, String failed, String failing) {
        super(question);
        this.met = met;
        this.failed = failed;
        this.failing = failing;
        explanation = Notice.warn(failing);
        explanation.setVisible(false);
        setItems(true, false);
        setItemLabelGenerator(this::words);
        addClassName("stacked");
        addValueChangeListener(_ -> explain());
    }

    String words(boolean meets) {
        return meets ? met : failed;
    }

    /** What stands under the question when the answer is the wrong one. */
    Notice explanation() {
        return explanation;
    }

    ProjectTest because(String... sentences) {
        for (var sentence : sentences) {
            explanation.text(sentence);
        }
        return this;
    }

    private void explain() {
        var fails = Boolean.FALSE.equals(getValue());
        explanation.setVisible(fails);
        if (fails) {
            getUI().ifPresent(_ -> LiveRegion.announce(failing));
        }
    }
}
