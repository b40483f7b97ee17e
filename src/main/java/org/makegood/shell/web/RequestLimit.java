package org.makegood.shell.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.makegood.shell.SourceLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Refuses pages and API calls, not files, to an address that asks too often.
 */
final class RequestLimit implements HandlerInterceptor {

    private final SourceLimit limit;

    RequestLimit(RateLimit limit) {
        this.limit = SourceLimit.aSecond(limit.burst(), limit.perSecond());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        var probe = limit.probe(request.getRemoteAddr());
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plusMillis(999)
                    .toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return probe.isConsumed();
    }
}
