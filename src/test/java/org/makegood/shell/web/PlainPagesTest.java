package org.makegood.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makegood.briefings.feedback.FeedbackService;
import org.makegood.briefings.seats.Needs;
import org.makegood.proposals.nomination.Nominations;
import org.makegood.support.ServedTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedTest
class PlainPagesTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about-the-data",
                "/accessibility",
                "/privacy",
                "/areas",
                "/areas?postcode=SE6",
                "/areas/lewisham",
                "/nowhere"
            })
    void noPublicPageKnowsWhoIsAsking(String path) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isLessThan(500);
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(page.headers().firstValue("referrer-policy")).contains("same-origin");
        assertThat(page.body()).doesNotContain("<script", "style=\"", "??", "jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/areas/atlantis",
                "/actuator/env",
                "/actuator",
                "/error",
                "/templates/shell/page.html"
            })
    void whatIsNotPublicLooksLikeWhatIsNotThere(String path) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such page", "<main");
    }

    @Test
    void thePrivacyPageSaysHowLongThingsAreKept() throws Exception {
        assertThat(get("/privacy").body())
                .contains(
                        "is deleted after " + Nominations.KEPT.toDays() + " days",
                        "deleted " + Needs.KEPT.toDays() + " days after the briefing",
                        "until " + FeedbackService.OPEN.toDays() + " days after the briefing");
    }

    @Test
    void machinesGetAProblemDocument() throws Exception {
        var answer = get("/api/v1/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404");
    }

    @Test
    void whatAPageCannotDoIsExplained() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                .build();

        var page = BROWSER.send(request, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).contains("This page cannot be used that way", "<main");
    }

    @Test
    void filesAreKeptForAYearUnderANameThatChangesWithThem() throws Exception {
        var link = Pattern.compile("/assets/public-[0-9a-f]{32}\\.css").matcher(get("/").body());

        assertThat(link.find()).isTrue();
        assertThat(get(link.group()).headers().firstValue("cache-control"))
                .contains("max-age=31536000, public, immutable");
        assertThat(get("/public.css").headers().firstValue("cache-control")).contains("no-cache");
    }

    @Test
    void thePreloadedFontIsTheOneTheStyleSheetAsksFor() throws Exception {
        var home = get("/").body();
        var font = Pattern.compile("atkinson-next-latin-[0-9a-f]{32}\\.woff2").matcher(home);
        var tokens = Pattern.compile("/assets/tokens-[0-9a-f]{32}\\.css").matcher(home);

        assertThat(font.find() && tokens.find()).isTrue();
        assertThat(get(tokens.group()).body()).contains(font.group());
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        var tag = get("/").headers().firstValue("etag").orElseThrow();

        assertThat(get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theFirstVisitCostsAtMostSixtyKilobytes() throws Exception {
        var home = get("/").body();
        var bytes = transferred("/");
        var links = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(home);
        while (links.find()) {
            bytes += transferred(links.group(1));
        }

        assertThat(bytes).isBetween(20_000, 60_000);
    }

    private int transferred(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return BROWSER.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }
}
