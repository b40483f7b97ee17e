package org.makegood.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** Says something to people who listen to the page: "2 selected", "Draft saved", "12 cases found". Seen by nobody. */
public final class LiveRegion extends Div {

    private boolean again;

    private LiveRegion() {
        addClassName("vh");
        getElement().setAttribute("role", "status");
    }

    public static void announce(String sentence) {
        var ui = UI.getCurrentOrThrow();
        var region = ComponentUtil.getData(ui, LiveRegion.class);
        if (region == null || !region.isAttached()) {
            region = new LiveRegion();
            ComponentUtil.setData(ui, LiveRegion.class, region);
            ui.add(region);
        }
        region.say(sentence);
    }

    /** The same words twice are read twice only if the text differs. */
    private void say(String sentence) {
        again = !again;
        setText(again ? sentence : sentence + "\u00a0");
    }
}
