package org.makegood.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.queue.QueueScope;
import org.makegood.support.Statements;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OpenCasesTest extends ViewTest {

    @Autowired
    OpenCases openCases;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        LEWISHAM_DESK.signIn();
    }

    @Test
    void theyAreCountedOnceForEachAnswerToTheBrowser() {
        assertThat(statements(() -> {
                    openCases.of(QueueScope.OWN);
                    openCases.of(QueueScope.OWN);
                }))
                .isEqualTo(1);

        MockVaadin.clientRoundtrip(false);

        assertThat(statements(() -> openCases.of(QueueScope.OWN))).isEqualTo(1);
    }

    @Test
    void theMenuAndThePageShareTheNumbers() {
        UI.getCurrent().navigate("cases");
        MockVaadin.clientRoundtrip(false);

        // the numbers, and the parts of the page "Start": what is owed first, the newest, the next briefings
        assertThat(statements(() -> UI.getCurrent().navigate(""))).isEqualTo(4);
        // the numbers; the grid asks for its rows when it is sent
        MockVaadin.clientRoundtrip(false);
        assertThat(statements(() -> UI.getCurrent().navigate("cases"))).isEqualTo(1);
    }

    private long statements(Runnable what) {
        return new Statements(jdbc).of(what);
    }
}
