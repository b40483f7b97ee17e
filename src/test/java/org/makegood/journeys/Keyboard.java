package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A page in the hands of somebody who has no mouse. */
record Keyboard(Page page) {

    private static final int PATIENCE = 60;

    /** What has the focus, through shadow roots: its name for those who listen, or its text. */
    private static final String FOCUSED = """
            () => {
              let element = document.activeElement;
              while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              const label = element.labels?.[0]?.textContent;
              return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
            }""";

    /** Whether a ring is drawn around it, or around the part of a component that holds it. */
    private static final String RING = """
            () => {
              let element = document.activeElement;
              while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              const drawn = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== 'none';
              for (let here = element; here && here !== document.body; here = here.parentElement ?? here.getRootNode().host) {
                if (drawn(getComputedStyle(here))) return true;
                const field = here.shadowRoot?.querySelector('[part~=input-field]');
                if (field) return drawn(getComputedStyle(field));
              }
              return false;
            }""";

    /** Steps on until the thing of this name has the focus, and looks for the ring around it. */
    void tabTo(String name) {
        stepTo(name, "Tab");
        assertThat(page.evaluate(RING)).as("a ring around " + name).isEqualTo(true);
    }

    /** Takes one of the choices of a question that has the focus. */
    void choose(String answer) {
        stepTo(answer, "ArrowDown");
        press("Space");
    }

    private void stepTo(String name, String key) {
        for (int step = 0; step < PATIENCE; step++) {
            if (focused().startsWith(name)) {
                return;
            }
            press(key);
        }
        throw new AssertionError("Nothing called \"" + name + "\" in " + PATIENCE + " steps");
    }

    String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    void press(String key) {
        page.keyboard().press(key);
    }
}
