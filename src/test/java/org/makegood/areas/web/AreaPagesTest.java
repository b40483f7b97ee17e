package org.makegood.areas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makegood.areas.AreaDirectory;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class AreaPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    AreaDirectory directory;

    private MockMvc visitor;

    @BeforeEach
    void visit() {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @CsvSource({"SE6 4RU", "se64ru", "' Se6  4rU '"})
    void aPostcodeInAnySpellingIsAnsweredWithItsCouncil(String typed) throws Exception {
        open("postcode", typed)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>SE6 4RU: Lewisham · Makegood</title>")))
                .andExpect(content().string(containsString("<h1>Lewisham</h1>")))
                .andExpect(content().string(containsString("<b>Lewisham and Bromley</b>")))
                .andExpect(content().string(containsString("rel=\"canonical\" href=\"/areas/lewisham\"")))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SE6     | 400 | Enter the whole postcode
            SE6 4R? | 400 | Enter a full postcode, such as SE6 4RU
            12      | 400 | Enter a full postcode, such as SE6 4RU
            ZZ1 1ZZ | 404 | there is no ZZ1 1ZZ in England or Wales
            TD15 9ZZ| 404 | It may be in Scotland
            Atlantis| 404 | Check the name of the council
            ''      | 400 | Enter a postcode, or the name of a council
            """)
    void whatCannotBeAnsweredSaysWhatToDoAndKeepsWhatWasTyped(String typed, int status, String sentence)
            throws Exception {
        open("postcode", typed)
                .andExpect(status().is(status))
                .andExpect(content().string(containsString("<title>Error: ")))
                .andExpect(content().string(containsString("<a href=\"#postcode\">")))
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("aria-describedby=\"postcode-hint postcode-error\"")));
    }

    @ParameterizedTest
    @CsvSource({"EH1 1YZ,Scotland", "BT1 5GS,Northern Ireland", "JE2 3AB,Jersey"})
    void aPostcodeElsewhereIsAnAnswerNotAnError(String postcode, String country) throws Exception {
        open("postcode", postcode)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(postcode + " is in " + country)))
                .andExpect(content().string(not(containsString("Error:"))));
    }

    @Test
    void aCouncilByNameLeadsToItsOwnAddressWithTheDay() throws Exception {
        open("council", "lewisham", "on", "3 September 2016")
                .andExpect(redirectedUrl("/areas/lewisham?on=3%20September%202016"));
        open("postcode", "Hull").andExpect(redirectedUrl("/areas/kingston-upon-hull"));
    }

    @Test
    void aNameThatSeveralHaveIsAskedAbout() throws Exception {
        open("postcode", "Newcastle")
                .andExpect(content().string(containsString("2 councils match “Newcastle”")))
                .andExpect(content().string(containsString("/areas/newcastle-under-lyme")))
                .andExpect(content().string(containsString("/areas/newcastle-upon-tyne")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 September 2026 | Lewisham and Bromley
            3/9/2016         | London Community Rehabilitation Company
            2016-09-03       | National Probation Service London
            1 June 2013      | London Probation Trust
            """)
    void anotherDayHasItsOwnAnswer(String on, String unit) throws Exception {
        visitor.perform(get("/areas/lewisham").param("on", on))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<b>" + unit + "</b></li>")));
    }

    @ParameterizedTest
    @CsvSource({"31 June 2026", "yesterday", "1 May 1999"})
    void aDayThatCannotBeAnsweredIsSaidBesideItsField(String on) throws Exception {
        visitor.perform(get("/areas/lewisham").param("on", on))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("<a href=\"#on\">")))
                .andExpect(content().string(containsString("value=\"" + on + "\"")))
                .andExpect(content().string(containsString("<h1>Lewisham</h1>")));
    }

    @Test
    void aDividedCouncilOffersBothUnitsAndExplains() throws Exception {
        visitor.perform(get("/areas/manchester"))
                .andExpect(content().string(containsString("Manchester is divided between 2 units")))
                .andExpect(content().string(containsString("Manchester North")))
                .andExpect(content().string(containsString("Manchester South")));
    }

    @Test
    void whoeverTakesTheWorkIsNamedAndWhyWhereItIsNotTheUnitsOwnDesk() throws Exception {
        visitor.perform(get("/areas/lewisham"))
                .andExpect(content().string(containsString("Lewisham and Bromley partnerships</span>")))
                .andExpect(content().string(containsString("Contact the unit’s partnerships desk")))
                .andExpect(content().string(not(containsString("No desk takes this yet"))));
        visitor.perform(get("/areas/greenwich"))
                .andExpect(content().string(containsString("Takes this while no desk of")));
    }

    @Test
    void everyCouncilHasItsPage() throws Exception {
        for (var area : directory.areas()) {
            for (var on : new String[] {"", "2013-03-01", "2016-03-01", "2020-03-01"}) {
                visitor.perform(get("/areas/{slug}", area.slug()).param("on", on))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("scope=\"row\"")))
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        assertThat(directory.areas()).hasSize(318); // as the home page says
    }

    @Test
    void whatIsTypedIsShownAsTextOnly() throws Exception {
        var typed = "\"><script>alert(1)</script>";

        open("postcode", typed, "on", typed)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(containsString("&lt;script&gt;")));
        visitor.perform(get("/areas/lewisham").param("on", typed))
                .andExpect(content().string(not(containsString("<script"))));
    }

    @Test
    void theSourcesAreNamedWithTheLinesTheirLicencesAskFor() throws Exception {
        visitor.perform(get("/about-the-data"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Contains OS data © Crown copyright")))
                .andExpect(content().string(containsString("CC BY 4.0")))
                .andExpect(content().string(containsString("Describes June 2025")));
    }

    private ResultActions open(String... parameters) throws Exception {
        var request = get("/areas");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return visitor.perform(request);
    }
}
