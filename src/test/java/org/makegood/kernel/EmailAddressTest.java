package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isKeptInLowerCaseWithoutSpaceAround() {
        assertThat(EmailAddress.parse(" Partnerships.Desk@London.makegood.example "))
                .map(EmailAddress::value)
                .contains("partnerships.desk@london.makegood.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "desk@",
                "@example.org",
                "a b@example.org",
                "a@example",
                "a@b@example.org",
                "x\n@example.org"
            })
    void whatCannotReceiveMailIsNotRead(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void anEndlessAddressIsNotRead() {
        assertThat(EmailAddress.parse("a@" + "b".repeat(260) + ".example")).isEmpty();
    }
}
