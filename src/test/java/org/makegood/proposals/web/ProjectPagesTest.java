package org.makegood.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.files.Photos;
import org.makegood.files.StoredFiles;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposingService;
import org.makegood.support.PortalTest;
import org.makegood.support.SamplePhoto;
import org.makegood.support.SampleProposal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ProjectPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ProposingService proposing;

    @Autowired
    Photos photos;

    @Autowired
    StoredFiles files;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void onlyWhatTheHostAgreedToShowAndWhatHasComeToSomethingIsShown() throws Exception {
        completed("The =shown path", true);
        completed("The quiet garden", false);
        proposed("The hopeful wall");
        // looked at under an address of its own: what other tests asked for is kept for a minute
        var visitor = MockMvcBuilders.webAppContextSetup(context).build();

        for (var address : List.of(
                "/projects?area=lewisham&kind=PATHWAYS",
                "/projects.csv?area=lewisham",
                "/projects.json?area=lewisham",
                "/projects.geojson?area=lewisham",
                "/projects.atom?area=lewisham")) {
            visitor.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("The =shown path")))
                    .andExpect(content().string(not(containsString("The quiet garden"))))
                    .andExpect(content().string(not(containsString("The hopeful wall"))))
                    .andExpect(content().string(not(containsString("parks@example.org"))));
        }
        assertThat(text(visitor, "/projects?area=lewisham")).contains("People gave 42 hours.");
        assertThat(text(visitor, "/projects.json?area=lewisham")).contains("open-government-licence");
        assertThat(text(visitor, "/projects.geojson?area=lewisham"))
                .contains("\"FeatureCollection\"", "\"Point\"", "51.4");
    }

    @Test
    void photosOfTheWorkAreShownWhereTheHostAgreedAndNoOthers() throws Exception {
        var shown = completed("The shown path", true);
        var quiet = completed("The quiet garden", false);
        var after = photoOf(shown, "AFTER");
        var visitor = MockMvcBuilders.webAppContextSetup(context).build();

        for (var size : List.of("", "small/")) {
            visitor.perform(get("/projects/photos/" + size + after))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/jpeg"))
                    .andExpect(header().string("Cache-Control", "public, max-age=3600"));
            for (var hidden : List.of(photoOf(shown, "OFFERED"), photoOf(quiet, "AFTER"), UUID.randomUUID())) {
                visitor.perform(get("/projects/photos/" + size + hidden)).andExpect(status().isNotFound());
            }
        }
        var page = text(visitor, "/projects?area=lewisham&page=1&kind=");
        assertThat(page)
                .contains("/projects/photos/small/" + after, "After the work: The path is clear")
                .doesNotContain("As it was proposed");
    }

    private UUID photoOf(UUID project, String phase) {
        var id = photos.store(photos.develop(SamplePhoto.upload()));
        files.claim(id);
        jdbc.sql("""
                        insert into proposal_photo (file_id, proposal_id, phase, position, description)
                        values (?, ?, ?, 1, 'The path is clear')""").param(id).param(project).param(phase).update();
        return id;
    }

    @Test
    void theNextDayOfWorkLiesAheadThoughADayBeforeIsNotCountedYet() throws Exception {
        var id = proposed("The path with two days");
        entities.flush();
        jdbc.sql("update case_file set status = 'SCHEDULED', stage = 'UNDER_WAY' where id = ?")
                .param(id)
                .update();
        jdbc.sql("update proposal set publicity = true where id = ?").param(id).update();
        var today = Days.today(clock);
        session(id, today.minusDays(1));
        session(id, today.plusDays(6));
        var visitor = MockMvcBuilders.webAppContextSetup(context).build();

        assertThat(text(visitor, "/projects?kind=PATHWAYS"))
                .contains("The path with two days", Days.written(today.plusDays(6)))
                .doesNotContain(Days.written(today.minusDays(1)));
    }

    private void session(UUID id, LocalDate day) {
        jdbc.sql("""
                        insert into work_session (id, version, proposal_id, starts_at, ends_at, places, sequence)
                        values (uuid(), 0, ?, ?, ?, 5, 0)""").param(id).param(day.atTime(9, 0)).param(day.atTime(15, 0)).update();
    }

    private static String text(MockMvc visitor, String address) throws Exception {
        return visitor.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private UUID completed(String place, boolean publicity) {
        var id = proposed(place);
        entities.flush();
        jdbc.sql("update case_file set status = 'COMPLETED', stage = 'SETTLED' where id = ?")
                .param(id)
                .update();
        jdbc.sql("""
                        update proposal set publicity = ?, hours_given = 42, attendances = 7, completed_at = ?,
                            completed_words = 'All clear.' where id = ?""")
                .param(publicity)
                .param(LocalDateTime.of(2026, 6, 9, 12, 0))
                .param(id)
                .update();
        return id;
    }

    private UUID proposed(String place) {
        return SampleProposal.at(place, Days.today(clock).plusDays(10))
                .propose(proposing)
                .caseId();
    }
}
