package org.makegood.areas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Nobody is signed in. */
@PortalTest
class AreaApiTest {

    @Autowired
    WebApplicationContext context;

    MockMvcTester api;

    @BeforeEach
    void openApi() {
        api = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    @Test
    void aPostcodeIsAnsweredWithEverybodyResponsible() {
        var answer = api.get()
                .uri("/api/v1/areas/{postcode}?on=2026-07-15", "se64ru")
                .exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "max-age=300, public");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {
                  "postcode": "SE6 4RU",
                  "on": "2026-07-15",
                  "council": {"code": "E09000023", "name": "Lewisham", "type": "London borough", "country": "England"},
                  "policeArea": {"code": "E23000001", "name": "Metropolitan Police"},
                  "region": {"code": "N07", "name": "London"},
                  "units": [{"code": "N07LEBR", "name": "Lewisham and Bromley", "level": "PDU"}],
                  "split": false
                }
                """);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.serviceLines[0]")
                .asMap()
                .containsEntry("code", "UNPAID_WORK")
                .containsEntry("name", "Unpaid work");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.serviceLines[0].answering[0].since")
                .isEqualTo("2021-06-26");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.timeline[-1:].unit.name")
                .asArray()
                .containsExactly("London Probation Trust");
    }

    @Test
    void aDayInThePastIsAnsweredAsItWasThen() {
        var answer = api.get().uri("/api/v1/areas/SE6 4RU?on=2016-06-01").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.region").isNull();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.units[*].code")
                .asArray()
                .containsExactlyInAnyOrder("C17", "NPS-N07");
    }

    @Test
    void aCouncilCanBeAskedForByCodeOrName() {
        assertThat(api.get().uri("/api/v1/areas?council=manchester"))
                .bodyJson()
                .extractingPath("$.split")
                .isEqualTo(true);
        assertThat(api.get().uri("/api/v1/areas?council=E08000003"))
                .bodyJson()
                .extractingPath("$.units.length()")
                .isEqualTo(2);
        assertThat(api.get().uri("/api/v1/areas?council=E08000003")).bodyJson().doesNotHavePath("$.postcode");
        assertThat(api.get().uri("/api/v1/areas"))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(318);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/areas/nowhere,                   400, postcode-malformed",
        "/api/v1/areas/SE6 4CC,                   404, postcode-unknown",
        "/api/v1/areas/TD15 9ZZ,                  404, postcode-unknown",
        "/api/v1/areas/EH1 1YZ,                   404, postcode-elsewhere",
        "/api/v1/areas/SE6 4RU?on=15.7.2026,      400, date-malformed",
        "/api/v1/areas/SE6 4RU?on=2026-02-30,     400, date-malformed",
        "/api/v1/areas?council=atlantis,          404, council-unknown"
    })
    void whatCannotBeAnsweredHasAProblemOfItsOwnKind(String address, int status, String problem) {
        var answer = api.get().uri(address).exchange();

        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:makegood:problem:" + problem);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }

    @Test
    void aDayBeforeOurRecordsIsRefused() {
        assertThat(api.get().uri("/api/v1/areas/SE6 4RU?on=1999-12-31"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("on");
    }
}
