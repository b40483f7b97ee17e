package org.makegood.demo.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Notes how long the portal works on a request, before every other filter and after it. */
@ForBench
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerTimes implements Filter {

    private volatile @Nullable Durations noting;

    Durations start(int most) {
        var durations = new Durations(most);
        noting = durations;
        return durations;
    }

    void stop() {
        noting = null;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        chain.doFilter(request, response);
        var durations = noting;
        if (durations != null) {
            durations.add(System.nanoTime() - begun);
        }
    }
}
