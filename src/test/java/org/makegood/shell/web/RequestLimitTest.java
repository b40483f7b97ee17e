package org.makegood.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

class RequestLimitTest {

    private static final Object PAGE = new Object();

    private final RequestLimit limit = new RequestLimit(new RateLimit(true, 3, 1));

    @Test
    void anAddressThatAsksTooOftenIsToldWhenToComeBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("192.0.2.1", PAGE).getStatus()).isEqualTo(200);
        }

        var refused = ask("192.0.2.1", PAGE);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void othersAndFilesAreNotHeldUp() throws Exception {
        for (int i = 0; i < 4; i++) {
            ask("192.0.2.1", PAGE);
        }

        assertThat(ask("192.0.2.2", PAGE).getStatus()).isEqualTo(200);
        assertThat(ask("192.0.2.1", new ResourceHttpRequestHandler()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void aNetworkOfTheNewKindCountsAsOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask("2001:db8:0:1:0:0:0:" + i, PAGE);
        }

        assertThat(ask("2001:db8:0:1:ffff:0:0:9", PAGE).getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:0:2:0:0:0:1", PAGE).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address, Object handler) throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        assertThat(limit.preHandle(request, response, handler)).isEqualTo(response.getStatus() == 200);
        return response;
    }
}
