package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"SE6 4RU", "se64ru", "SE6  4RU", " Se6-4rU ", "SE6\t4RU"})
    void anySpellingIsRead(String typed) {
        assertThat(Postcode.parse(typed)).contains(new Postcode("SE6 4RU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB"})
    void everyFormOfPostcodeIsKnown(String postcode) {
        assertThat(Postcode.parse(postcode)).map(Postcode::value).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SE6", "Lewisham", "4RU SE6", "SE6 4R", "SE66 44RU", "12345", "SE6 4RUX"})
    void whatCannotBeAPostcodeIsNotRead(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }
}
