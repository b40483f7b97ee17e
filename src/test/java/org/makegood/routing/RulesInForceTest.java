package org.makegood.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RulesInForceTest {

    @Autowired
    RulesInForce rules;

    @Test
    void everyInstallationBeginsWithRulesThatReadWell() {
        assertThat(rules.on(LocalDate.of(2021, 6, 26)))
                .extracting(rule -> rule.number() + ": " + rule.words())
                .startsWith(
                        "1: what is marked OFFICIAL-SENSITIVE stays with the desk that answers, without copies",
                        "2: serious and critical concerns are copied to the region");
    }

    @Test
    void beforeTheFirstSetThereWereNoRules() {
        assertThat(rules.on(LocalDate.of(2021, 6, 25))).isEmpty();
    }
}
