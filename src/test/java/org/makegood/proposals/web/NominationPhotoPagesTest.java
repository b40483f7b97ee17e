package org.makegood.proposals.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.makegood.support.SamplePhoto;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A visitor adds photos to a nomination, without script. */
@PortalTest
class NominationPhotoPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private MockMvc visitor;
    private String page;

    @BeforeEach
    void aNominationIsBegun() throws Exception {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
        page = redirect(begin()).replace("/tests", "/photos");
    }

    @Test
    void photosAreShownAsSoonAsTheyAreThere() throws Exception {
        visitor.perform(form(photo(), photo()).param("then", "add")).andExpect(redirectedUrl(page + "?added=true"));

        var address = page + "/" + photos().getFirst();
        visitor.perform(get(page + "?added=true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("src=\"" + address + "\"")))
                .andExpect(content().string(containsString("What does photo 2 show?")))
                .andExpect(content().string(containsString("Say what it shows, add another, or go on.")));
        visitor.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", "private, no-cache"));
    }

    @Test
    void whatWasChosenIsAddedWhicheverButtonIsPressed() throws Exception {
        visitor.perform(form(photo())).andExpect(redirectedUrl(page + "?added=true"));
        assertThat(photos()).hasSize(1);
    }

    @Test
    void goingOnKeepsWhatPhotosAreSaidToShow() throws Exception {
        visitor.perform(form(photo()));
        var photo = photos().getFirst();

        visitor.perform(form().param("words-" + photo, " The path by the river "))
                .andExpect(redirectedUrl(page.replace("/photos", "/publicity")));
        visitor.perform(get(page)).andExpect(content().string(containsString("value=\"The path by the river\"")));
        visitor.perform(get(page.replace("/photos", "/check")))
                .andExpect(content().string(containsString("alt=\"The path by the river\"")));
    }

    @Test
    void aPhotoIsRemovedByItsButton() throws Exception {
        visitor.perform(form(photo(), photo()));
        var photo = photos().getFirst();

        visitor.perform(form().param("remove", photo.toString())).andExpect(redirectedUrl(page));
        assertThat(photos()).hasSize(1).doesNotContain(photo);
        visitor.perform(get(page + "/" + photo)).andExpect(status().isNotFound());
    }

    @Test
    void whatIsNoPhotoIsRefusedBesideTheFieldAndTheOthersAreKept() throws Exception {
        var letter = file("letter.jpg", "Dear desk".getBytes(UTF_8));
        visitor.perform(form(letter, photo()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("“letter.jpg” is not a photo that can be shown here")))
                .andExpect(content().string(containsString("aria-describedby=\"photoIds-hint photoIds-error\"")))
                .andExpect(content().string(containsString("What does photo 1 show?")));
        assertThat(photos()).hasSize(1);
    }

    @Test
    void whatIsTooLargeSaysSo() throws Exception {
        visitor.perform(form(file("huge.jpg", new byte[10 * 1024 * 1024 + 1])))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("“huge.jpg” is larger than 10 MB")));
    }

    @Test
    void thereAreFiveAtMost() throws Exception {
        visitor.perform(form(photo(), photo(), photo(), photo(), photo(), photo()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Add at most 5 photos")));
        assertThat(photos()).hasSize(5);
        visitor.perform(get(page)).andExpect(content().string(not(containsString("type=\"file\""))));
    }

    @Test
    void addingNothingAsksForAPhoto() throws Exception {
        visitor.perform(form().param("then", "add"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Choose a photo first")));
    }

    @Test
    void whatMayIdentifyAPersonIsSaidBesideItsFieldAndKept() throws Exception {
        visitor.perform(form(photo()));
        var field = "words-" + photos().getFirst();
        visitor.perform(form().param(field, "A1234BC at the gate"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("id=\"" + field + "-error\"")))
                .andExpect(content().string(containsString("value=\"A1234BC at the gate\"")));
        visitor.perform(form().param(field, "a".repeat(201)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Use at most 200 characters")))
                .andExpect(content().string(containsString("a".repeat(201))));
    }

    @Test
    void nobodySeesThePhotosOfAnotherNomination() throws Exception {
        visitor.perform(form(photo()));
        var other = redirect(begin()).replace("/tests", "/photos");
        var photo = photos().getFirst();

        visitor.perform(get(other + "/" + photo)).andExpect(status().isNotFound());
        visitor.perform(get("/nominate/progress/abc/photos/" + photo)).andExpect(status().isNotFound());
        visitor.perform(multipart(other).param("remove", photo.toString()));
        assertThat(photos()).containsExactly(photo);
        visitor.perform(multipart("/nominate/abc/photos").file(photo())).andExpect(status().isNotFound());
    }

    /** From a network of its own, so that other tests do not use up how often one may begin. */
    private static MockHttpServletRequestBuilder begin() {
        return post("/nominate").with(request -> {
            request.setRemoteAddr("192.0.2.7");
            return request;
        });
    }

    private MockMultipartHttpServletRequestBuilder form(MockMultipartFile... files) {
        var form = multipart(page);
        for (var file : files) {
            form.file(file);
        }
        return form;
    }

    private static MockMultipartFile photo() {
        return file(SamplePhoto.NAME, SamplePhoto.jpeg());
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("photoIds", name, "image/jpeg", content);
    }

    private List<UUID> photos() {
        return jdbc.sql("select file_id from proposal_photo where nomination_id is not null order by position")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private String redirect(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Objects.requireNonNull(visitor.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
