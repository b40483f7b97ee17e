package org.makegood.guard.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.guard.GuardOverrideSummary;
import org.makegood.kernel.IdentifierKind;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class
class GuardOverridesViewTest extends ViewTest {

    @Autowired
    DataGuard guard;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void somebodyKeptTwoNumbers() {
        LEWISHAM_OFFICER.runs(() -> guard.check(
                Map.of("help", "Gate A1234BC and pole X123456"),
                List.of(
                        new GuardAnswer("help", "A1234BC", "the number of our gate"),
                        new GuardAnswer("help", "X123456", "the number of our pole")),
                "case of this test"));
        entities.flush();
    }

    @Test
    void theAdministratorSeesReasonsOfOneKind() {
        ADMINISTRATOR.signIn();
        UI.getCurrentOrThrow().navigate(GuardOverridesView.class, QueryParameters.of("kind", "prison-number"));

        GuardOverrideSummary newest = _get(_get(GuardOverrideGrid.class), 0);
        assertThat(newest.reason()).isEqualTo("the number of our gate");
        assertThat(_get(Select.class, it -> it.withLabel("Looked like")).getValue())
                .isEqualTo(IdentifierKind.PRISON_NUMBER);

        UI.getCurrentOrThrow().navigate(GuardOverridesView.class, QueryParameters.of("kind", "nonsense"));
        assertThat(_size(_get(GuardOverrideGrid.class))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aPartnerDoesNotGetThere() {
        LEWISHAM_OFFICER.signIn();
        UI.getCurrentOrThrow().navigate(GuardOverridesView.class);

        _assertNone(GuardOverridesView.class);
    }
}
