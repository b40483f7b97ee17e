package org.makegood.briefings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.makegood.briefings.PublicBriefingService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Addresses of earlier days named a briefing by its id: in mails, calendars and bookmarks. They lead where it is now. */
@Component
class AddressesById implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern ADDRESS =
            Pattern.compile("/briefings/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/[a-zA-Z0-9./-]*)?");

    private final PublicBriefingService briefings;

    AddressesById(PublicBriefingService briefings) {
        this.briefings = briefings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/briefings/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var address = ADDRESS.matcher(request.getRequestURI());
        if (!address.matches()) {
            return true;
        }
        var slug = briefings.slug(UUID.fromString(address.group(1)));
        slug.ifPresent(found -> lead(
                "/briefings/" + found + Optional.ofNullable(address.group(2)).orElse(""), request, response));
        return slug.isEmpty();
    }

    /** A form that was opened at the old address is sent once more to the new one. */
    private static void lead(String to, HttpServletRequest request, HttpServletResponse response) {
        var form = HttpMethod.POST.matches(request.getMethod());
        response.setStatus((form ? HttpStatus.PERMANENT_REDIRECT : HttpStatus.MOVED_PERMANENTLY).value());
        response.setHeader(HttpHeaders.LOCATION, to);
    }
}
