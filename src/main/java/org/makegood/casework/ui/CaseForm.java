package org.makegood.casework.ui;

import com.vaadin.flow.component.Component;
import org.makegood.kernel.CaseKind;

/** Where drafts of a kind of case are gone on with: a Spring bean of the kind's module, in its {@code ui} package. */
public interface CaseForm {

    CaseKind kind();

    /** The view with the {@link StepForm} of this kind. */
    Class<? extends Component> form();
}
